namespace Calculator.Core.Modelling.Formulas;

/// <summary>A formula of which a year takes one branch; the others are not worked out, as in Excel's IF.</summary>
public abstract record BranchingFormula : Formula;

/// <summary>One formula in the model's first year, another in every later one.</summary>
/// <param name="First">Of the first year.</param>
/// <param name="Then">Of the years after it.</param>
public sealed record OpeningFormula(Formula First, Formula Then) : BranchingFormula
{
    /// <inheritdoc/>
    public override IEnumerable<Formula> Parts => [First, Then];

    /// <inheritdoc/>
    public override Formula WithParts(Func<Formula, Formula> map) =>
        new OpeningFormula(map(First), map(Then));
}

/// <summary>One formula where a condition holds, another where it does not.</summary>
/// <param name="Condition">Not 0 where it holds; no branch counts where it has no value.</param>
/// <param name="Then">Where it holds.</param>
/// <param name="Otherwise">Where it does not.</param>
public sealed record ConditionalFormula(Formula Condition, Formula Then, Formula Otherwise)
    : BranchingFormula
{
    /// <inheritdoc/>
    public override IEnumerable<Formula> Parts => [Condition, Then, Otherwise];

    /// <inheritdoc/>
    public override Formula WithParts(Func<Formula, Formula> map) =>
        new ConditionalFormula(map(Condition), map(Then), map(Otherwise));
}
