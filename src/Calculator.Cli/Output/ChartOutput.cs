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
        CancellationToken cancellation
    )
    {
        if (formats == "none")
        {
            return;
        }

        foreach (var chart in ChartCatalog.Charts)
        {
            cancellation.ThrowIfCancellationRequested();
            progress.Step($"chart {chart.Id}");
            if (chart.Figure(report) is not { } figure)
            {
                continue;
            }

            if (formats is "png" or "both")
            {
                output.Add(
                    $"charts/{chart.Id}.png",
                    ChartRenderer.RenderPng(figure, ChartTheme.Light, ChartSize.Page)
                );
            }

            if (formats is "svg" or "both")
            {
                output.Add(
                    $"charts/{chart.Id}.svg",
                    Encoding.UTF8.GetBytes(
                        ChartRenderer.RenderSvg(figure, ChartTheme.Light, ChartSize.Page)
                    )
                );
            }
        }
    }
}
