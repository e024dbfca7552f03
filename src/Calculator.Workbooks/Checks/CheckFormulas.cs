using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Workbooks.Checks;

/// <summary>The formulas that checks are made of.</summary>
internal static class CheckFormulas
{
    /// <summary>Relative tolerance of sums: a part of the formulas, not a cell that could be set so wide that nothing breaks them.</summary>
    public const double Tolerance = 1e-6;

    /// <summary><c>|sum of the terms - total| &lt;= tolerance * max(1, |total|)</c></summary>
    public static Formula AddsUp(IEnumerable<Line> terms, Line total) =>
        IsNothing(
            Formula.Sum(terms.Select(t => Formula.LineOf(t.Id)), total.Unit)
                - Formula.LineOf(total.Id),
            Absolute(Formula.LineOf(total.Id), total.Unit),
            total.Unit
        );

    /// <summary><c>|difference| &lt;= tolerance * max(1, of)</c></summary>
    /// <param name="difference">What must be nothing.</param>
    /// <param name="of">The amount that it is small or large beside; not negative.</param>
    /// <param name="unit">The unit of both.</param>
    public static Formula IsNothing(Formula difference, Formula of, Unit unit) =>
        Absolute(difference, unit)
        <= Formula.Constant(Tolerance) * Formula.Max(Formula.Constant(1, unit), of);

    /// <summary>Between 0 and 1, both included, within the tolerance.</summary>
    public static Formula IsShare(Line share) =>
        Formula.Between(
            Formula.LineOf(share.Id),
            Formula.Constant(0) - Formula.Constant(Tolerance),
            Formula.Constant(1) + Formula.Constant(Tolerance)
        );

    private static Formula Absolute(Formula value, Unit unit) =>
        Formula.Max(value, Formula.Constant(0, unit) - value);
}
