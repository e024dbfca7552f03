namespace Calculator.Core.Modelling.Formulas;

/// <summary>The sum of two terms or more of one unit.</summary>
/// <param name="Terms">The terms.</param>
public sealed record SumFormula(FormulaList Terms) : Formula
{
    /// <inheritdoc/>
    public override IEnumerable<Formula> Parts => Terms;

    /// <inheritdoc/>
    public override Formula WithParts(Func<Formula, Formula> map) =>
        new SumFormula(Terms.Select(map).ToEquatable());
}

/// <summary>The sum of the squares of terms of one unit.</summary>
/// <param name="Terms">The terms, one or more.</param>
public sealed record SumOfSquaresFormula(FormulaList Terms) : Formula
{
    /// <inheritdoc/>
    public override IEnumerable<Formula> Parts => Terms;

    /// <inheritdoc/>
    public override Formula WithParts(Func<Formula, Formula> map) =>
        new SumOfSquaresFormula(Terms.Select(map).ToEquatable());
}

/// <summary>1 where every condition holds, 0 where one does not.</summary>
/// <param name="Conditions">The conditions.</param>
public sealed record AllFormula(FormulaList Conditions) : Formula
{
    /// <inheritdoc/>
    public override IEnumerable<Formula> Parts => Conditions;

    /// <inheritdoc/>
    public override Formula WithParts(Func<Formula, Formula> map) =>
        new AllFormula(Conditions.Select(map).ToEquatable());
}
