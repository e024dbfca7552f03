using Calculator.Charts.Figures;

namespace Calculator.Charts.Catalog;

/// <summary>Keeps a chart of very many parts legible.</summary>
internal static class LargestSeries
{
    /// <summary>As many parts as can be told apart by colour and named in a legend.</summary>
    private const int Most = 20;
    private const int Named = 9;

    /// <summary>The parts themselves, or where they are more than 20 the nine largest in their order and all others together.</summary>
    public static IEnumerable<ChartSeries> OfParts(IEnumerable<ChartSeries> parts)
    {
        var all = parts.Where(s => s.Values.Any(v => !double.IsNaN(v) && v != 0)).ToArray();
        if (all.Length <= Most)
        {
            return all;
        }

        var largest = all.OrderByDescending(Size)
            .Take(Named)
            .ToHashSet<ChartSeries>(ReferenceEqualityComparer.Instance);
        var others = all.Where(s => !largest.Contains(s)).ToArray();
        return all.Where(largest.Contains)
            .Append(
                new ChartSeries(
                    $"The other {others.Length} together",
                    [.. all[0].Values.Select((_, i) => Sum(others, i))]
                )
            );
    }

    /// <summary>The places of the largest, in their order.</summary>
    public static int[] Places(IReadOnlyList<double> sizes, int most) =>
        [
            .. Enumerable
                .Range(0, sizes.Count)
                .OrderByDescending(i => double.IsNaN(sizes[i]) ? -1 : Math.Abs(sizes[i]))
                .Take(most)
                .Order(),
        ];

    /// <summary><c>The other 28 hosts are in the workbook. </c>; empty for none.</summary>
    public static string Left(int all, int shown, string what) =>
        all > shown ? $"The other {all - shown} {what} are in the workbook. " : "";

    private static double Size(ChartSeries series) =>
        series.Values.Where(v => !double.IsNaN(v)).Sum(Math.Abs);

    private static double Sum(ChartSeries[] series, int at) =>
        series.All(s => double.IsNaN(s.Values[at]))
            ? double.NaN
            : series.Select(s => s.Values[at]).Where(v => !double.IsNaN(v)).Sum();
}
