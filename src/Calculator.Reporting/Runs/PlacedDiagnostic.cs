using System.Collections.Immutable;
using Calculator.Core.Diagnostics;

namespace Calculator.Reporting.Runs;

/// <summary>A diagnostic with its place.</summary>
/// <param name="Diagnostic">What was found.</param>
/// <param name="Place">Where; <c>null</c> for a scenario that stands in no file.</param>
public sealed record PlacedDiagnostic(Diagnostic Diagnostic, SourcePlace? Place)
{
    /// <summary>Where the other item stands that it is about; <c>null</c> where there is none.</summary>
    public SourcePlace? Related { get; init; }

    /// <summary>One sentence, with file and line before it where they are known.</summary>
    public string Sentence =>
        Place is { } place
            ? $"{place.FileName}:{place.Line}: {Diagnostic.Message}"
            : Diagnostic.Message;

    /// <summary>Each once, by file, line and column.</summary>
    internal static ImmutableArray<PlacedDiagnostic> Sorted(
        IEnumerable<PlacedDiagnostic> diagnostics
    ) =>
        [
            .. diagnostics
                .Distinct()
                .OrderBy(d => d.Place?.File, StringComparer.Ordinal)
                .ThenBy(d => d.Place?.Line)
                .ThenBy(d => d.Place?.Column),
        ];
}
