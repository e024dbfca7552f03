using System.Collections.Immutable;
using System.Globalization;
using Calculator.Core.Comparison;

namespace Calculator.Reporting.Tables;

/// <summary>The fiscal years that two scenarios are compared in, and those that only one of them has.</summary>
/// <param name="Common">Years of both, ascending: totals and drivers cover these only.</param>
/// <param name="OfBaseOnly">Years of the base that are left out, ascending.</param>
/// <param name="OfAlternativeOnly">Years of the other scenario that are left out, ascending.</param>
public sealed record ComparedYears(
    ImmutableArray<int> Common,
    ImmutableArray<int> OfBaseOnly,
    ImmutableArray<int> OfAlternativeOnly
)
{
    public static ComparedYears Of(ScenarioComparison comparison)
    {
        var (@base, other) = (comparison.Base.Model.Years, comparison.Alternative.Model.Years);
        return new ComparedYears(
            [.. @base.Years.Where(other.Contains)],
            [.. @base.Years.Where(y => !other.Contains(y))],
            [.. other.Years.Where(y => !@base.Contains(y))]
        );
    }

    /// <summary>True where one of them has years that the other lacks.</summary>
    public bool LeavesOut => OfBaseOnly.Length + OfAlternativeOnly.Length > 0;

    /// <summary>For example <c>Compared: fiscal years 2022-2024. Left out: 2025-2026 of 'longer'.</c></summary>
    public string Sentence(Report @base, Report alternative)
    {
        var leftOut = new[] { (@base, OfBaseOnly), (alternative, OfAlternativeOnly) }
            .Where(r => !r.Item2.IsEmpty)
            .Select(r => $"{Words(r.Item2)} of '{r.Item1.ScenarioId}'")
            .ToArray();
        return $"Compared: fiscal years {Words(Common)}."
            + (leftOut.Length == 0 ? "" : $" Left out: {string.Join(", ", leftOut)}.");
    }

    /// <summary>Ascending years as ranges: <c>2022-2024, 2026</c>.</summary>
    public static string Words(IEnumerable<int> years)
    {
        var ranges = new List<(int First, int Last)>();
        foreach (var year in years)
        {
            if (ranges.Count > 0 && ranges[^1].Last == year - 1)
            {
                ranges[^1] = (ranges[^1].First, year);
            }
            else
            {
                ranges.Add((year, year));
            }
        }

        return string.Join(
            ", ",
            ranges.Select(r =>
                r.First == r.Last
                    ? r.First.ToString(CultureInfo.InvariantCulture)
                    : string.Create(CultureInfo.InvariantCulture, $"{r.First}-{r.Last}")
            )
        );
    }
}
