using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Workbooks.Checks;

/// <summary>The formulas that checks are made of.</summary>
internal static class CheckFormulas
{
    /// <summary>Relative tolerance of sums; the workbook shows it in a cell of its own.</summary>
    public static Input Tolerance { get; } =
        new("check_tolerance", "Relative tolerance of sums", Unit.Ratio, ValueRange.NotNegative)
        {
            Scalar = new Figure(1e-6, Unit.Ratio, "0.000001", "check_tolerance"),
        };

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
        <= Formula.Of(Tolerance) * Formula.Max(Formula.Constant(1, unit), of);

    /// <summary>Between 0 and 1, both included, within the tolerance.</summary>
    public static Formula IsShare(Line share) =>
        Formula.Between(
            Formula.LineOf(share.Id),
            Formula.Constant(0) - Formula.Of(Tolerance),
            Formula.Constant(1) + Formula.Of(Tolerance)
        );

    private static Formula Absolute(Formula value, Unit unit) =>
        Formula.Max(value, Formula.Constant(0, unit) - value);
}
