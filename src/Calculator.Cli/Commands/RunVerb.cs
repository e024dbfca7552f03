using System.CommandLine;
using System.Text;
using Calculator.Cli.Files;
using Calculator.Cli.Loading;
using Calculator.Cli.Output;
using Calculator.Reporting;
using Calculator.Reporting.Files;
using Calculator.Reporting.Records;
using Calculator.Reporting.Tables;
using Calculator.Workbooks;

namespace Calculator.Cli.Commands;

/// <summary><c>alliance run FILE...</c>: prints a summary and writes the outputs.</summary>
internal sealed class RunVerb : IVerb
{
    private readonly CommonOptions _common = new();

    private readonly Argument<string[]> _files = CommonOptions.ScenarioFiles();

    private readonly Option<string> _output = CommonOptions.OutputFolder();

    private readonly Option<string> _format = CommonOptions.PrintFormat();

    private readonly Option<string> _charts = new Option<string>("--charts")
    {
        Description = "Files of the charts.",
        DefaultValueFactory = _ => "png",
    }.AcceptOnlyFromAmong("png", "svg", "both", "none");

    private readonly Option<bool> _noWorkbook = new("--no-workbook")
    {
        Description = "Write no workbook.",
    };

    public Command Command =>
        _common.Command(
            "run",
            "Work out scenarios; write results, charts and a workbook.",
            [_files, _output, _format, _charts, _noWorkbook],
            Run
        );

    private async Task<int> Run(ParseResult parsed, CancellationToken cancellation)
    {
        var terminal = _common.Terminal(parsed);
        PlaceCheck.RequireFolderOrNothing(parsed.GetValue(_output)!);
        if (!parsed.GetValue(_noWorkbook) && Environment.ProcessorCount > 1)
        {
            // Beside the reading of the scenarios.
            _ = Task.Run(WorkbookPreparation.Run, cancellation);
        }

        var load = _common.Load(parsed) with { ChecksAlternatives = true };
        var reports = new List<Report>();
        var failed = false;
        foreach (var file in parsed.GetValue(_files)!)
        {
            if (ScenarioLoading.Run(terminal, file, load) is { } run)
            {
                reports.Add(run.Report(withAlternatives: !parsed.GetValue(_noWorkbook)));
            }
            else
            {
                failed = true;
            }
        }

        if (failed)
        {
            return ExitCode.ScenarioHasErrors;
        }

        if (reports.DistinctBy(r => r.ScenarioId, StringComparer.Ordinal).Count() < reports.Count)
        {
            terminal.Error.WriteLine(
                "error: two of the files have the same scenario id, so their outputs would be one folder"
            );
            return ExitCode.WrongUsage;
        }

        using var outputs = new OutputSet();
        foreach (var report in reports)
        {
            await Add(outputs, parsed, report, terminal, cancellation).ConfigureAwait(false);
        }

        cancellation.ThrowIfCancellationRequested();
        foreach (var (report, changes) in reports.Zip(outputs.Commit()))
        {
            Print(parsed.GetValue(_format)!, terminal, report, changes);
        }

        return ExitCode.Done;
    }

    private async Task Add(
        OutputSet outputs,
        ParseResult parsed,
        Report report,
        Terminal terminal,
        CancellationToken cancellation
    )
    {
        var results = ResultsJson.Write(report);
        var output = outputs.Open(
            Path.Combine(parsed.GetValue(_output)!, report.ScenarioId),
            results
        );
        using var progress = new Progress(terminal, report.ScenarioId);
        // The workbook takes about as long as all charts: they are made side by side.
        var workbook = parsed.GetValue(_noWorkbook)
            ? null
            : Task.Run(() => WorkbookOutput.Bytes(report, terminal), cancellation);
        output.Add("results.json", results);
        output.Add("ledger.csv", Encoding.UTF8.GetBytes(LedgerCsv.Write(report)));
        ChartOutput.Add(output, report, parsed.GetValue(_charts)!, progress, cancellation);
        if (workbook is not null)
        {
            progress.Step("workbook");
            if (await workbook.WaitAsync(cancellation).ConfigureAwait(false) is { } bytes)
            {
                output.Add("workbook.xlsx", bytes);
            }
        }
    }

    private static void Print(
        string format,
        Terminal terminal,
        Report report,
        OutputChanges changes
    )
    {
        if (terminal.IsQuiet)
        {
            return;
        }

        OutputPrinter.PrintBeside(terminal, changes);
        terminal.PrintWarnings(report.Warnings, report.Notes);
        switch (format)
        {
            case "json":
                terminal.Output.Write(Encoding.UTF8.GetString(ResultsJson.Write(report)));
                return;
            case "csv":
                terminal.Output.Write(SummaryText.Csv(report));
                return;
            case "markdown":
                terminal.Output.Write(SummaryText.Markdown(report));
                return;
            default:
                SummaryPrinter.Print(terminal.Rich, report);
                RecordPrinter.PrintDifferences(terminal.Output, ScenarioRecord.Of(report));
                OutputPrinter.PrintWritten(terminal, changes);
                return;
        }
    }
}
