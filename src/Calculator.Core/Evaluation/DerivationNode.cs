using System.Collections.Immutable;
using Calculator.Core.Quantities;

namespace Calculator.Core.Evaluation;

/// <summary>How one value came about: the formula with names, with numbers, and the values it used in turn.</summary>
/// <param name="Id">Line or input id.</param>
/// <param name="Title">What it is, in words.</param>
/// <param name="Year">Fiscal year of the value.</param>
/// <param name="Value">The value, in base units.</param>
/// <param name="Unit">Its unit.</param>
public sealed record DerivationNode(string Id, string Title, int Year, double Value, Unit Unit)
{
    /// <summary>The formula in names, only the branch that was taken; <c>null</c> for an input.</summary>
    public string? Formula { get; init; }

    /// <summary>The same with numbers in place of names; <c>null</c> for an input.</summary>
    public string? Filled { get; init; }

    /// <summary>What a reader should know about this step: a cap that bound, and the value without it.</summary>
    public ImmutableArray<string> Remarks { get; init; } = [];

    /// <summary>The scenario's own text of an input's figure; <c>null</c> for a line.</summary>
    public string? Written { get; init; }

    /// <summary>True for an input that has one value for all years.</summary>
    public bool IsForAllYears { get; init; }

    public string? Source { get; init; }

    public string? Note { get; init; }

    /// <summary>Path of the figure in the scenario document; empty for a line.</summary>
    public string Path { get; init; } = "";

    /// <summary>The values used, in reading order, each once.</summary>
    public ImmutableArray<DerivationNode> Operands { get; init; } = [];

    /// <summary>True when the value's own derivation stands higher up and is not repeated.</summary>
    public bool IsRepeated { get; init; }
}
