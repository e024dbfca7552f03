using System.CommandLine;
using System.Text;
using Calculator.Charts;
using Calculator.Charts.Catalog;
using Calculator.Charts.Themes;
using Calculator.Cli.Files;
using Calculator.Cli.Loading;
using Calculator.Cli.Output;
using Calculator.Core.Comparison;
using Calculator.Reporting;
using Calculator.Reporting.Files;

namespace Calculator.Cli.Commands;

/// <summary><c>alliance compare BASE ALT...</c>: each alternative beside the base, with the drivers of the difference.</summary>
internal sealed class CompareVerb : IVerb
{
    private readonly CommonOptions _common = new();
    private readonly Argument<string> _base = new("base")
    {
        Description = "Scenario file to compare with.",
    };

    private readonly Argument<string[]> _others = new("other")
    {
        Description = "Scenario files compared with it.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]> _with = new("--with", "-w")
    {
        Description = "Alternatives of the base file to compare with it.",
        HelpName = "NAME",
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<string> _output = CommonOptions.OutputFolder();

    private readonly Option<string> _format = CommonOptions.PrintFormat();

    public Command Command
    {
        get
        {
            var command = new Command(
                "compare",
                "Compare scenarios line by line, with the drivers of the difference."
            )
            {
                _base,
                _others,
                _with,
                _output,
                _format,
            };
            _common.AddTo(command);
            command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, cancellation)));
            return command;
        }
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var terminal = _common.Terminal(parsed);
        var (load, baseFile) = (_common.Load(parsed), parsed.GetValue(_base)!);
        var files = parsed.GetValue(_others) ?? [];
        var names = parsed.GetValue(_with) ?? [];
        if (files.Length + names.Length == 0)
        {
            terminal.Error.WriteLine(
                "error: name a second scenario file, or an alternative of the first with --with"
            );
            return ExitCode.WrongUsage;
        }

        PlaceCheck.RequireFolderOrNothing(parsed.GetValue(_output)!);
        var @base = Loaded(baseFile, load.Alternative);
        var others = files
            .Select(f => Loaded(f, alternative: null))
            .Concat(names.Select(n => Loaded(baseFile, n)))
            .ToArray();
        if (@base is null || Array.Exists(others, o => o is null))
        {
            return ExitCode.ScenarioHasErrors;
        }

        foreach (var other in others.OfType<Report>())
        {
            if (other.Currency != @base.Currency || other.Basis != @base.Basis)
            {
                terminal.Error.WriteLine(
                    $"error: '{@base.ScenarioId}' is reported in {@base.Currency}, {@base.Basis} prices, and '{other.ScenarioId}' in {other.Currency}, {other.Basis} prices; give both the same 'report:'"
                );
                return ExitCode.ScenarioHasErrors;
            }

            if (!@base.Result.Model.Years.Years.Any(other.Result.Model.Years.Contains))
            {
                terminal.Error.WriteLine(
                    $"error: '{@base.ScenarioId}' covers the fiscal years {@base.Result.Model.Years} and '{other.ScenarioId}' {other.Result.Model.Years}: no year is common, so there is nothing to compare; nothing was written"
                );
                return ExitCode.ScenarioHasErrors;
            }
        }

        if (others.DistinctBy(o => o!.ScenarioId, StringComparer.Ordinal).Count() < others.Length)
        {
            terminal.Error.WriteLine(
                "error: two of the scenarios compared have the same id, so their outputs would be one folder"
            );
            return ExitCode.WrongUsage;
        }

        using var outputs = new OutputSet();
        var comparisons = new List<(Report Other, ScenarioComparison Comparison)>();
        foreach (var other in others.OfType<Report>())
        {
            cancellation.ThrowIfCancellationRequested();
            var comparison = new ScenarioComparison(@base.Result, other.Result);
            Add(outputs, parsed.GetValue(_output)!, terminal, @base, other, comparison);
            comparisons.Add((other, comparison));
        }

        cancellation.ThrowIfCancellationRequested();
        foreach (var ((other, comparison), changes) in comparisons.Zip(outputs.Commit()))
        {
            Print(parsed.GetValue(_format)!, terminal, @base, other, comparison, changes);
        }

        return ExitCode.Done;

        Report? Loaded(string file, string? alternative) =>
            ScenarioLoading.Run(terminal, file, load with { Alternative = alternative })?.Report();
    }

    private static void Add(
        OutputSet outputs,
        string folder,
        Terminal terminal,
        Report @base,
        Report other,
        ScenarioComparison comparison
    )
    {
        var json = ComparisonFiles.Json(@base, other, comparison);
        var output = outputs.Open(
            Path.Combine(folder, $"compare-{@base.ScenarioId}-{other.ScenarioId}"),
            json
        );
        output.Add("comparison.json", json);
        output.Add("comparison.csv", Encoding.UTF8.GetBytes(ComparisonFiles.Csv(comparison)));
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

    private static void Print(
        string format,
        Terminal terminal,
        Report @base,
        Report other,
        ScenarioComparison comparison,
        OutputChanges changes
    )
    {
        if (terminal.IsQuiet)
        {
            return;
        }

        OutputPrinter.PrintBeside(terminal, changes);
        if (format is "json" or "csv")
        {
            foreach (var sentence in ComparisonPrinter.Sentences(@base, other, comparison))
            {
                terminal.Error.WriteLine(sentence);
            }
        }

        switch (format)
        {
            case "json":
                terminal.Output.Write(
                    Encoding.UTF8.GetString(ComparisonFiles.Json(@base, other, comparison))
                );
                return;
            case "csv":
                terminal.Output.Write(ComparisonFiles.Csv(comparison));
                return;
            case "markdown":
                terminal.Output.Write(ComparisonPrinter.Markdown(@base, other, comparison));
                return;
            default:
                ComparisonPrinter.Print(terminal.Rich, @base, other, comparison);
                OutputPrinter.PrintWritten(terminal, changes);
                return;
        }
    }
}
