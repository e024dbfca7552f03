using Calculator.Core.Comparison;
using Calculator.Core.Modelling;

namespace Calculator.Reporting.Tables;

/// <summary>A headline line of two scenarios: amounts summed over the years, anything else in the last of them.</summary>
/// <param name="Line">The line.</param>
/// <param name="Years">The common years in which both have a value, ascending; one year for what doesn't add up.</param>
/// <param name="Base">The base's sum or value; <c>null</c> where it has none.</param>
/// <param name="Alternative">The other's.</param>
/// <param name="OfBase">True where the base has the line at all.</param>
/// <param name="OfAlternative">True where the other has it.</param>
public sealed record ComparisonRow(
    Line Line,
    IReadOnlyList<int> Years,
    double? Base,
    double? Alternative,
    bool OfBase,
    bool OfAlternative
)
{
    /// <summary>Alternative less base; <c>null</c> where one has no value.</summary>
    public double? Delta => Alternative - Base;

    /// <summary>The lines that differ, in the base's order. A line that they state in different units is none of them.</summary>
    public static IEnumerable<ComparisonRow> Of(ScenarioComparison comparison)
    {
        var common = ComparedYears.Of(comparison).Common;
        var inOtherUnits = InOtherUnits(comparison).Select(l => l.Id).ToHashSet();
        return comparison
            .Lines.Where(l =>
                l.Line.Role is LineRole.Measure or LineRole.SupportCategory
                && !inOtherUnits.Contains(l.Line.Id)
            )
            .Select(l => Row(l, [.. common]))
            .Where(r => r.Base != r.Alternative || r.OfBase != r.OfAlternative);
    }

    /// <summary>Lines that both have, in units or currencies that can't be compared, as the base has them.</summary>
    public static IReadOnlyList<Line> InOtherUnits(ScenarioComparison comparison) =>
        [
            .. comparison.Base.Model.Lines.Where(l =>
                comparison.Alternative.Model.Find(l.Id) is { } other && !other.Unit.Equals(l.Unit)
            ),
        ];

    /// <summary>For example <c>2 lines are in other units or currencies and are not compared: a (JPY, USD), b ...</c>; empty where there are none.</summary>
    public static string InOtherUnitsSentence(ScenarioComparison comparison)
    {
        const int most = 5;
        var lines = InOtherUnits(comparison);
        if (lines.Count == 0)
        {
            return "";
        }

        var named = lines
            .Take(most)
            .Select(l => $"{l.Id} ({l.Unit}, {comparison.Alternative.Model.Find(l.Id)!.Unit})");
        return (
                lines.Count == 1
                    ? "1 line is in another unit or currency and is not compared: "
                    : $"{lines.Count} lines are in other units or currencies and are not compared: "
            )
            + string.Join(", ", named)
            + (lines.Count > most ? ", ..." : "")
            + ".";
    }

    private static ComparisonRow Row(ComparedLine line, int[] common)
    {
        int[] years = line.Line.AddsUpOverYears ? common : [common[^1]];
        int[] valued =
        [
            .. years.Where(y =>
                line.BaseValue(y) is not null && line.AlternativeValue(y) is not null
            ),
        ];
        // Where no year has both, each shows what it has.
        int[] counted = valued.Length > 0 ? valued : years;
        return new ComparisonRow(
            line.Line,
            counted,
            Sum(line.BaseValue),
            Sum(line.AlternativeValue),
            line.Base is not null,
            line.Alternative is not null
        );

        double? Sum(Func<int, double?> value) =>
            counted.Select(value).OfType<double>().ToArray() is { Length: > 0 } values
                ? values.Sum()
                : null;
    }
}
