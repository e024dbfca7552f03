using Calculator.Charts.Catalog;
using Calculator.Reporting;

namespace Calculator.Cli.Output;

/// <summary>The charts of a report, drawn each by itself.</summary>
internal static class ChartOutput
{
    /// <summary>Draws every chart that a report has.</summary>
    /// <param name="report">What they show.</param>
    /// <param name="style">How they are drawn.</param>
    /// <param name="only">Ids of the charts; all by default.</param>
    public static IEnumerable<OutputJob> Jobs(
        Report report,
        ChartStyle style,
        IReadOnlyCollection<string>? only = null
    ) =>
        from chart in ChartCatalog.Charts
        where
            !style.IsNone
            && (only is null or { Count: 0 } || only.Contains(chart.Id, StringComparer.Ordinal))
        select new OutputJob(
            $"chart {chart.Id}",
            _ => chart.Figure(report) is { } figure ? style.Files($"charts/{chart.Id}", figure) : []
        );
}
