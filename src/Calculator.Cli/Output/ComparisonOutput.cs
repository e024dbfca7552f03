using System.Text;
using Calculator.Charts;
using Calculator.Charts.Catalog;
using Calculator.Charts.Themes;
using Calculator.Cli.Files;
using Calculator.Core.Comparison;
using Calculator.Reporting;
using Calculator.Reporting.Files;

namespace Calculator.Cli.Output;

/// <summary>The files of a comparison.</summary>
internal static class ComparisonOutput
{
    /// <summary>Adds them to the outputs, in a folder of their own.</summary>
    public static void Add(
        OutputSet outputs,
        string folder,
        Terminal terminal,
        Report @base,
        Report other,
        ScenarioComparison comparison
    )
    {
        var json = ComparisonJson.Write(@base, other, comparison);
        var output = outputs.Open(
            Path.Combine(folder, $"compare-{@base.ScenarioId}-{other.ScenarioId}"),
            json
        );
        output.Add("comparison.json", json);
        output.Add("comparison.csv", Encoding.UTF8.GetBytes(ComparisonCsv.Write(comparison)));
        foreach (var (id, figure) in ComparisonCharts.Of(@base, other, comparison))
        {
            output.Add(
                $"charts/{id}.png",
                ChartRenderer.RenderPng(figure, ChartTheme.Light, ChartSize.Page)
            );
        }

        if (WorkbookOutput.Bytes(other with { Baseline = @base }, terminal) is { } workbook)
        {
            output.Add("workbook.xlsx", workbook);
        }
    }
}
