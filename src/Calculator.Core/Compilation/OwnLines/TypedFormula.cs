using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.OwnLines;

/// <summary>A part of a user's formula compiled.</summary>
/// <param name="Formula">The formula.</param>
/// <param name="Unit">Its unit.</param>
internal sealed record TypedFormula(Formula Formula, Unit Unit)
{
    /// <summary>Branches within branches.</summary>
    public int Nesting { get; init; }

    /// <summary>True for what is no flow of its year: a sum over the years so far.</summary>
    public bool IsBeyondItsYear { get; init; }
}
