using Calculator.Core.Quantities;

namespace Calculator.Core.Modelling.Formulas;

/// <summary>A formula made of no other.</summary>
public abstract record LeafFormula : Formula
{
    /// <inheritdoc/>
    public override IEnumerable<Formula> Parts => [];

    /// <inheritdoc/>
    public override Formula WithParts(Func<Formula, Formula> map) => this;
}

/// <summary>A number that belongs to the formula's structure, not to what a scenario assumes.</summary>
/// <param name="Value">The number, in base units.</param>
/// <param name="Unit">Its unit.</param>
public sealed record ConstantFormula(double Value, Unit Unit) : LeafFormula;

/// <summary>No value: what a share of nothing is, or a ratio of a year of which only a part is known.</summary>
/// <param name="Unit">The unit that a value would have.</param>
public sealed record BlankFormula(Unit Unit) : LeafFormula;

/// <summary>The fiscal year being worked out, by its label.</summary>
public sealed record YearFormula : LeafFormula;
