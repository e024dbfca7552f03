using System.Collections.Immutable;
using System.Globalization;
using Calculator.Reporting;
using Calculator.Reporting.Tables;

namespace Calculator.Cli.Watching;

/// <summary>A number of the summary that moved, in the year in which it moved most.</summary>
/// <param name="Row">Its row as it is now.</param>
/// <param name="Year">The fiscal year.</param>
/// <param name="Before">What it was; NaN for none.</param>
/// <param name="After">What it is; NaN for none.</param>
/// <param name="OtherYears">How many other years moved too.</param>
internal sealed record HeadlineMove(
    SummaryRow Row,
    int Year,
    double Before,
    double After,
    int OtherYears
)
{
    /// <summary>What moved, in the order of the summary; years and rows that only one of the reports has are left out.</summary>
    public static ImmutableArray<HeadlineMove> Between(Report before, Report after)
    {
        var (old, now) = (SummaryTable.Of(before), SummaryTable.Of(after));
        return
        [
            .. now
                .Rows.Select(row =>
                    old.Rows.FirstOrDefault(r => r.Line.Id == row.Line.Id) is { } was
                    && was.Line.Unit.Equals(row.Line.Unit)
                        ? Of(old.Years, was, now.Years, row)
                        : null
                )
                .OfType<HeadlineMove>(),
        ];
    }

    /// <summary>For example <c>Troops, FY2024: 50,000 -> 55,000 person (+5,000, +10.0 %), and in 2 other years</c>.</summary>
    public override string ToString()
    {
        var unit = Row.ShownUnit.Length == 0 ? "" : $" {Row.ShownUnit}";
        var others = OtherYears switch
        {
            0 => "",
            1 => ", and in another year",
            _ => string.Create(CultureInfo.InvariantCulture, $", and in {OtherYears} other years"),
        };
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Row.Line.Title}, FY{Year}: {Shown(Before)} -> {Shown(After)}{unit}{By()}{others}"
        );
    }

    private static HeadlineMove? Of(
        ImmutableArray<int> oldYears,
        SummaryRow was,
        ImmutableArray<int> years,
        SummaryRow row
    )
    {
        var moved = years
            .Where(oldYears.Contains)
            .Select(y =>
                (Year: y, Old: was.Values[oldYears.IndexOf(y)], New: row.Values[years.IndexOf(y)])
            )
            .Where(m => !m.Old.Equals(m.New))
            .ToArray();
        if (moved.Length == 0)
        {
            return null;
        }

        var most = moved.MaxBy(m =>
            double.IsFinite(m.New - m.Old) ? Math.Abs(m.New - m.Old) : double.MaxValue
        );
        return new HeadlineMove(row, most.Year, most.Old, most.New, moved.Length - 1);
    }

    private string Shown(double value) => double.IsFinite(value) ? Row.Shown(value) : "no value";

    private string By()
    {
        var by = After - Before;
        if (!double.IsFinite(by))
        {
            return "";
        }

        var change = by > 0 ? $"+{Row.Shown(by)}" : Row.Shown(by);
        return Row.Line.Unit.IsRatio ? $" ({change} in points)"
            : Before == 0 ? $" ({change})"
            : string.Create(
                CultureInfo.InvariantCulture,
                $" ({change}, {by / Math.Abs(Before) * 100:+0.0;-0.0;0.0} %)"
            );
    }
}
