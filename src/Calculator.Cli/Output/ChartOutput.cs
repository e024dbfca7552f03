using System.Text;
using Calculator.Charts;
using Calculator.Charts.Catalog;
using Calculator.Charts.Themes;
using Calculator.Cli.Files;
using Calculator.Reporting;

namespace Calculator.Cli.Output;

/// <summary>Draws every chart that a report has.</summary>
internal static class ChartOutput
{
    public static void Add(
        OutputFolder output,
        Report report,
        string formats,
        Progress progress,
        CancellationToken cancellation,
        IReadOnlyCollection<string>? only = null,
        ChartTheme? theme = null,
        ChartSize? size = null
    )
    {
        (theme, size) = (theme ?? ChartTheme.Light, size ?? ChartSize.Page);
        if (formats == "none")
        {
            return;
        }

        foreach (
            var chart in ChartCatalog.Charts.Where(c =>
                only is null or { Count: 0 } || only.Contains(c.Id, StringComparer.Ordinal)
            )
        )
        {
            cancellation.ThrowIfCancellationRequested();
            progress.Step($"chart {chart.Id}");
            if (chart.Figure(report) is not { } figure)
            {
                continue;
            }

            if (formats is "png" or "both")
            {
                output.Add($"charts/{chart.Id}.png", ChartRenderer.RenderPng(figure, theme, size));
            }

            if (formats is "svg" or "both")
            {
                output.Add(
                    $"charts/{chart.Id}.svg",
                    Encoding.UTF8.GetBytes(ChartRenderer.RenderSvg(figure, theme, size))
                );
            }
        }
    }
}
