using System.CommandLine;
using Calculator.Cli.Files;
using Calculator.Cli.Loading;
using Calculator.Cli.Output;
using Calculator.Core.Comparison;
using Calculator.Reporting;

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

    public Command Command =>
        _common.Command(
            "compare",
            "Compare scenarios line by line, with the drivers of the difference.",
            [_base, _others, _with, _output, _format],
            Run
        );

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
        var loaded = AllCores.Each(
            terminal,
            [
                Loading(baseFile, load.Alternative),
                .. files.Select(f => Loading(f, alternative: null)),
                .. names.Select(n => Loading(baseFile, n)),
            ],
            (loading, its) => loading(its),
            cancellation
        );
        if (loaded is not [{ } @base, ..] || loaded.Contains(null))
        {
            return ExitCode.ScenarioHasErrors;
        }

        Report[] compared = [.. loaded.OfType<Report>().Skip(1)];
        foreach (var other in compared)
        {
            if (ComparableReports.WhyNot(@base, other) is { } reason)
            {
                terminal.Error.WriteLine($"error: {reason}");
                return ExitCode.ScenarioHasErrors;
            }
        }

        if (
            compared.DistinctBy(o => o.ScenarioId, StringComparer.Ordinal).Count() < compared.Length
        )
        {
            terminal.Error.WriteLine(
                "error: two of the scenarios compared have the same id, so their outputs would be one folder"
            );
            return ExitCode.WrongUsage;
        }

        return Compare(parsed, terminal, @base, compared, cancellation);

        Func<Terminal, Report?> Loading(string file, string? alternative) =>
            its =>
                ScenarioLoading.Run(its, file, load with { Alternative = alternative })?.Report();
    }

    private int Compare(
        ParseResult parsed,
        Terminal terminal,
        Report @base,
        Report[] others,
        CancellationToken cancellation
    )
    {
        using var outputs = new OutputSet();
        var comparisons = AllCores.Each(
            terminal,
            others,
            (other, _) =>
                (Other: other, Comparison: new ScenarioComparison(@base.Result, other.Result)),
            cancellation
        );
        OutputBatch.Make(
            terminal,
            [
                .. comparisons.Select(c =>
                    ComparisonOutput.Batch(
                        outputs,
                        parsed.GetValue(_output)!,
                        @base,
                        c.Other,
                        c.Comparison
                    )
                ),
            ],
            cancellation
        );
        cancellation.ThrowIfCancellationRequested();
        foreach (
            var ((other, comparison), changes) in comparisons
                .Zip(outputs.Commit())
                .Where(_ => !terminal.IsQuiet)
        )
        {
            OutputPrinter.PrintBeside(terminal, changes);
            ComparisonPrinter.Print(terminal, parsed.GetValue(_format)!, @base, other, comparison);
            if (parsed.GetValue(_format) == CommonOptions.Table)
            {
                OutputPrinter.PrintWritten(terminal, changes);
            }
        }

        return ExitCode.Done;
    }
}
