using Calculator.Core.Diagnostics;

namespace Calculator.ScenarioFiles.Documents;

/// <summary>A diagnostic with its place in a file.</summary>
/// <param name="Diagnostic">What was found.</param>
/// <param name="Position">Where; <c>null</c> only when the file itself could not be read.</param>
public sealed record PositionedDiagnostic(Diagnostic Diagnostic, Position? Position)
{
    /// <summary>Where the other item stands that it is about; <c>null</c> where there is none.</summary>
    public Position? Related { get; init; }
}
