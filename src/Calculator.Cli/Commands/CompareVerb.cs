using System.CommandLine;
using Calculator.Cli.Files;
using Calculator.Cli.Loading;
using Calculator.Cli.Output;
using Calculator.Core.Comparison;
using Calculator.Reporting;
using Calculator.Reporting.Options;

namespace Calculator.Cli.Commands;

/// <summary><c>alliance compare BASE OTHER...</c>: one beside the base, or several beside one another, with the drivers of the
/// differences.</summary>
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

    private readonly Option<bool> _alternatives = new("--alternatives")
    {
        Description = "Compare all alternatives of the base file with it.",
    };

    private readonly OutputOptions _outputs = new();

    private readonly Option<string> _output = CommonOptions.OutputFolder();

    private readonly Option<string> _format = CommonOptions.PrintFormat();

    public string Example => "alliance compare scenarios/japan-2022.yaml --alternatives";

    public Command Command =>
        _common.Command(
            "compare",
            "Compare scenarios line by line, with the drivers of the difference.",
            [
                _base,
                _others,
                _with,
                _alternatives,
                _output,
                _format,
                _outputs.Charts,
                _outputs.NoWorkbook,
                _outputs.Theme,
                _outputs.Size,
            ],
            Run
        );

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var terminal = _common.Terminal(parsed);
        var (load, baseFile) = (_common.Load(parsed), parsed.GetValue(_base)!);
        var files = parsed.GetValue(_others) ?? [];
        string[] names =
        [
            .. parsed.GetValue(_with) ?? [],
            .. parsed.GetValue(_alternatives)
                ? ScenarioLoading.Reader(load).Read(baseFile).Alternatives.Select(a => a.Name)
                : [],
        ];
        names = [.. names.Distinct(StringComparer.Ordinal)];
        if (files.Length + names.Length == 0)
        {
            terminal.Error.WriteLine(
                parsed.GetValue(_alternatives)
                    ? $"error: {baseFile} states no alternatives"
                    : "error: name a second scenario file, or an alternative of the first with --with"
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

        if (compared.Length == 1)
        {
            return Compare(parsed, terminal, @base, compared[0], cancellation);
        }

        var table = new OptionTable([@base, .. compared]);
        if (table.Common.IsEmpty)
        {
            terminal.Error.WriteLine(
                "error: no fiscal year is common to all scenarios, so there is nothing to compare; nothing was written"
            );
            return ExitCode.ScenarioHasErrors;
        }

        return Compare(parsed, terminal, table, cancellation);

        Func<Terminal, Report?> Loading(string file, string? alternative) =>
            its =>
                ScenarioLoading.Run(its, file, load with { Alternative = alternative })?.Report();
    }

    private int Compare(
        ParseResult parsed,
        Terminal terminal,
        Report @base,
        Report other,
        CancellationToken cancellation
    )
    {
        var comparison = new ScenarioComparison(@base.Result, other.Result);
        return Write(
            parsed,
            terminal,
            outputs =>
                ComparisonOutput.Batch(
                    outputs,
                    parsed.GetValue(_output)!,
                    @base,
                    other,
                    comparison,
                    _outputs.Style(parsed),
                    !parsed.GetValue(_outputs.NoWorkbook)
                ),
            format => ComparisonPrinter.Print(terminal, format, @base, other, comparison),
            cancellation
        );
    }

    private int Compare(
        ParseResult parsed,
        Terminal terminal,
        OptionTable table,
        CancellationToken cancellation
    )
    {
        var comparisons = AllCores.Each(
            terminal,
            [.. table.Reports.Skip(1)],
            (other, _) => new ScenarioComparison(table.Reports[0].Result, other.Result),
            cancellation
        );
        return Write(
            parsed,
            terminal,
            outputs =>
                OptionsOutput.Batch(
                    outputs,
                    parsed.GetValue(_output)!,
                    table,
                    comparisons,
                    _outputs.Style(parsed),
                    !parsed.GetValue(_outputs.NoWorkbook)
                ),
            format => OptionsPrinter.Print(terminal, format, table, comparisons),
            cancellation
        );
    }

    private int Write(
        ParseResult parsed,
        Terminal terminal,
        Func<OutputSet, OutputBatch> batch,
        Action<string> print,
        CancellationToken cancellation
    )
    {
        using var outputs = new OutputSet();
        OutputBatch.Make(terminal, [batch(outputs)], cancellation);
        cancellation.ThrowIfCancellationRequested();
        foreach (var changes in outputs.Commit().Where(_ => !terminal.IsQuiet))
        {
            var format = parsed.GetValue(_format)!;
            OutputPrinter.PrintBeside(terminal, changes);
            print(format);
            if (format == CommonOptions.Table)
            {
                OutputPrinter.PrintWritten(terminal, changes);
            }
        }

        return ExitCode.Done;
    }
}
