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

    private readonly OutputOptions _outputs = new();

    private readonly Option<bool> _all = new("--all-alternatives")
    {
        Description = "Work out each alternative of the scenarios too, in a folder of its own.",
    };

    public string Example => "alliance run scenarios/japan-2022.yaml --all-alternatives";

    public Command Command =>
        _common.Command(
            "run",
            "Work out scenarios; write results, charts and a workbook.",
            [
                _files,
                _output,
                _format,
                _outputs.Charts,
                _outputs.NoWorkbook,
                _outputs.Theme,
                _outputs.Size,
                _all,
            ],
            Run
        );

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var terminal = _common.Terminal(parsed);
        PlaceCheck.RequireFolderOrNothing(parsed.GetValue(_output)!);
        if (!parsed.GetValue(_outputs.NoWorkbook) && Environment.ProcessorCount > 1)
        {
            // Beside the reading of the scenarios.
            _ = OwnThread.Run(WorkbookPreparation.Run);
        }

        var load = _common.Load(parsed) with { ChecksAlternatives = true };
        if (parsed.GetValue(_all) && load.Alternative is not null)
        {
            terminal.Error.WriteLine(
                "error: --alternative names one alternative, --all-alternatives takes each; give one of them"
            );
            return ExitCode.WrongUsage;
        }

        var loaded = AllCores
            .Each(
                terminal,
                parsed.GetValue(_files)!,
                (file, its) =>
                    Reports(
                        its,
                        file,
                        load,
                        parsed.GetValue(_all),
                        parsed.GetValue(_outputs.NoWorkbook)
                    ),
                cancellation
            )
            .SelectMany(r => r)
            .ToArray();
        Report[] reports = [.. loaded.OfType<Report>()];
        if (reports.Length < loaded.Length)
        {
            return ExitCode.ScenarioHasErrors;
        }

        if (reports.DistinctBy(r => r.ScenarioId, StringComparer.Ordinal).Count() < reports.Length)
        {
            terminal.Error.WriteLine(
                "error: two of the files have the same scenario id, so their outputs would be one folder"
            );
            return ExitCode.WrongUsage;
        }

        using var outputs = new OutputSet();
        OutputBatch.Make(
            terminal,
            [.. reports.Select(r => Batch(outputs, parsed, r))],
            cancellation
        );
        cancellation.ThrowIfCancellationRequested();
        foreach (var (report, changes) in reports.Zip(outputs.Commit()))
        {
            Print(parsed.GetValue(_format)!, terminal, report, changes);
        }

        return ExitCode.Done;
    }

    /// <summary>The report of a file, and where they are asked for those of its alternatives; <c>null</c> for one with errors, which were told.</summary>
    private static IReadOnlyList<Report?> Reports(
        Terminal terminal,
        string file,
        LoadOptions load,
        bool withEach,
        bool withoutWorkbook
    )
    {
        var run = ScenarioLoading.Run(terminal, file, load);
        string[] names = run is null || !withEach ? [] : [.. run.Alternatives.Select(a => a.Name)];
        return
        [
            run?.Report(withAlternatives: !withoutWorkbook),
            .. names.Select(n =>
                ScenarioLoading.Run(terminal, file, load with { Alternative = n })?.Report()
            ),
        ];
    }

    private OutputBatch Batch(OutputSet outputs, ParseResult parsed, Report report)
    {
        var results = ResultsJson.Write(report);
        return new OutputBatch(
            outputs.Open(Path.Combine(parsed.GetValue(_output)!, report.ScenarioId), results),
            report.ScenarioId,
            [
                new OutputJob("results", _ => [new("results.json", results)]),
                new OutputJob(
                    "ledger",
                    _ => [new("ledger.csv", Encoding.UTF8.GetBytes(LedgerCsv.Write(report)))]
                ),
                .. ChartOutput.Jobs(report, _outputs.Style(parsed)),
                .. parsed.GetValue(_outputs.NoWorkbook) ? [] : new[] { WorkbookOutput.Job(report) },
            ]
        );
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
