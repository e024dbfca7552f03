using System.Text;
using Calculator.Charts.Catalog;
using Calculator.Cli.Files;
using Calculator.Core.Comparison;
using Calculator.Reporting;
using Calculator.Reporting.Files;
using Calculator.Reporting.Options;

namespace Calculator.Cli.Output;

/// <summary>The files of several scenarios beside one another.</summary>
internal static class OptionsOutput
{
    /// <summary>What is made for them, in one folder.</summary>
    /// <param name="outputs">Where folders are opened.</param>
    /// <param name="folder">The folder that theirs is in.</param>
    /// <param name="table">The options.</param>
    /// <param name="comparisons">Each but the first compared with the first.</param>
    /// <param name="style">How the chart is drawn.</param>
    /// <param name="withWorkbook">True to write a workbook.</param>
    public static OutputBatch Batch(
        OutputSet outputs,
        string folder,
        OptionTable table,
        IReadOnlyList<ScenarioComparison> comparisons,
        ChartStyle style,
        bool withWorkbook
    )
    {
        var json = OptionsJson.Write(table, comparisons);
        return new OutputBatch(
            outputs.Open(
                Path.Combine(folder, $"compare-{table.Reports[0].ScenarioId}-options"),
                json
            ),
            Progress: null,
            [
                new OutputJob(
                    "results",
                    _ =>
                        [
                            new("options.json", json),
                            new("options.csv", Encoding.UTF8.GetBytes(OptionsCsv.Write(table))),
                        ]
                ),
                .. !style.IsNone && OptionsChart.Figure(table) is { } figure
                    ? new[] { style.Job("options", figure) }
                    : [],
                .. withWorkbook ? new[] { WorkbookOutput.Job(WithOptions(table)) } : [],
            ]
        );
    }

    /// <summary>The base with the others behind the switch of its workbook.</summary>
    private static Report WithOptions(OptionTable table) =>
        table.Reports[0] with
        {
            Options = table.Reports,
            Alternatives = [.. table.Names.Zip(table.Reports, ReportCase.Of).Skip(1)],
        };
}
