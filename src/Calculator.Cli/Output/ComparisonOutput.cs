using System.Text;
using Calculator.Charts.Catalog;
using Calculator.Cli.Files;
using Calculator.Core.Comparison;
using Calculator.Reporting;
using Calculator.Reporting.Files;

namespace Calculator.Cli.Output;

/// <summary>The files of a comparison.</summary>
internal static class ComparisonOutput
{
    /// <summary>What is made for it, in a folder of its own.</summary>
    public static OutputBatch Batch(
        OutputSet outputs,
        string folder,
        Report @base,
        Report other,
        ScenarioComparison comparison,
        ChartStyle style,
        bool withWorkbook
    )
    {
        var json = ComparisonJson.Write(@base, other, comparison);
        return new OutputBatch(
            outputs.Open(
                Path.Combine(folder, $"compare-{@base.ScenarioId}-{other.ScenarioId}"),
                json
            ),
            Progress: null,
            [
                new OutputJob(
                    "results",
                    _ =>
                        [
                            new("comparison.json", json),
                            new(
                                "comparison.csv",
                                Encoding.UTF8.GetBytes(ComparisonCsv.Write(comparison))
                            ),
                        ]
                ),
                .. style.IsNone
                    ? []
                    : ComparisonCharts
                        .Of(@base, other, comparison)
                        .Select(c => style.Job(c.Id, c.Figure)),
                .. withWorkbook
                    ? new[] { WorkbookOutput.Job(other with { Baseline = @base }) }
                    : [],
            ]
        );
    }
}
