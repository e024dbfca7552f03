using System.Text;
using Calculator.Charts;
using Calculator.Charts.Catalog;
using Calculator.Charts.Figures;
using Calculator.Charts.Themes;
using Calculator.Cli.Files;
using Calculator.Reporting;

namespace Calculator.Cli.Output;

/// <summary>The charts of a report, drawn each by itself.</summary>
internal static class ChartOutput
{
    /// <summary>Draws every chart that a report has.</summary>
    /// <param name="report">What they show.</param>
    /// <param name="formats"><c>png</c>, <c>svg</c>, <c>both</c> or <c>none</c>.</param>
    /// <param name="only">Ids of the charts; all by default.</param>
    /// <param name="theme">Colours; light by default.</param>
    /// <param name="size">Shape; a page's by default.</param>
    public static IEnumerable<OutputJob> Jobs(
        Report report,
        string formats,
        IReadOnlyCollection<string>? only = null,
        ChartTheme? theme = null,
        ChartSize? size = null
    ) =>
        from chart in ChartCatalog.Charts
        where
            formats != "none"
            && (only is null or { Count: 0 } || only.Contains(chart.Id, StringComparer.Ordinal))
        select new OutputJob(
            $"chart {chart.Id}",
            _ =>
                chart.Figure(report) is { } figure
                    ? Files(
                        chart.Id,
                        figure,
                        formats,
                        theme ?? ChartTheme.Light,
                        size ?? ChartSize.Page
                    )
                    : []
        );

    private static IEnumerable<OutputFile> Files(
        string id,
        ChartFigure figure,
        string formats,
        ChartTheme theme,
        ChartSize size
    )
    {
        if (formats is "png" or "both")
        {
            yield return new($"charts/{id}.png", ChartRenderer.RenderPng(figure, theme, size));
        }

        if (formats is "svg" or "both")
        {
            yield return new(
                $"charts/{id}.svg",
                Encoding.UTF8.GetBytes(ChartRenderer.RenderSvg(figure, theme, size))
            );
        }
    }
}
