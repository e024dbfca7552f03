using Calculator.Core.Quantities;

namespace Calculator.Core.Agreements;

/// <summary>One parameter of a rule, declared once: reading, checking, the workbook's inputs and the documentation come from this.</summary>
/// <param name="Name">Key in the scenario file.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Unit">Unit of its figures.</param>
/// <param name="Doc">Meaning, in one sentence.</param>
public sealed record Parameter(string Name, ParameterKind Kind, ParameterUnit Unit, string Doc)
{
    /// <summary>True when a scenario must state it.</summary>
    public bool IsRequired { get; init; }

    public ValueRange Range { get; init; } = ValueRange.NotNegative;
}
