using System.CommandLine;
using Calculator.Charts.Catalog;
using Calculator.Cli.Files;
using Calculator.Cli.Loading;
using Calculator.Cli.Output;
using Calculator.Core.Diagnostics;
using Calculator.Reporting;
using Calculator.Reporting.Files;

namespace Calculator.Cli.Commands;

/// <summary><c>alliance charts FILE</c>: draws a scenario's charts in a theme and size; <c>--list</c> names them.</summary>
internal sealed class ChartsVerb : IVerb
{
    private readonly CommonOptions _common = new();

    private readonly Argument<string?> _file = new("file")
    {
        Description = "Scenario file.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<bool> _list = new("--list")
    {
        Description = "List the charts and draw none.",
    };

    private readonly Option<string[]> _only = new("--only")
    {
        Description = "Draw these charts only.",
        HelpName = "ID",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly OutputOptions _outputs = new();

    private readonly Option<string> _format = new Option<string>("--format", "-f")
    {
        Description = "Files.",
        DefaultValueFactory = _ => "png",
    }.AcceptOnlyFromAmong("png", "svg", "both");

    private readonly Option<string> _output = CommonOptions.OutputFolder();

    public string Example =>
        "alliance charts scenarios/japan-2022.yaml --only who-pays --theme print --size slide";

    public Command Command =>
        _common.Command(
            "charts",
            "Draw a scenario's charts, in a theme and size.",
            [_file, _list, _only, _outputs.Theme, _outputs.Size, _format, _output],
            Run
        );

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var terminal = _common.Terminal(parsed);
        if (parsed.GetValue(_list))
        {
            foreach (var chart in ChartCatalog.Charts)
            {
                terminal.Output.WriteLine($"{chart.Id}\n  {chart.Doc}");
            }

            return ExitCode.Done;
        }

        if (Unknown(parsed.GetValue(_only) ?? []) is { } refusal)
        {
            terminal.Error.WriteLine(refusal);
            return ExitCode.WrongUsage;
        }

        if (parsed.GetValue(_file) is not { } file)
        {
            terminal.Error.WriteLine("error: name a scenario file, or --list");
            return ExitCode.WrongUsage;
        }

        PlaceCheck.RequireFolderOrNothing(parsed.GetValue(_output)!);
        if (ScenarioLoading.Run(terminal, file, _common.Load(parsed))?.Report() is not { } report)
        {
            return ExitCode.ScenarioHasErrors;
        }

        Draw(parsed, terminal, report, cancellation);
        return ExitCode.Done;
    }

    /// <summary>Why a chart that is asked for can't be drawn; <c>null</c> where there are all.</summary>
    private static string? Unknown(string[] only)
    {
        var ids = ChartCatalog.Charts.Select(c => c.Id).ToArray();
        if (only.FirstOrDefault(o => !ids.Contains(o, StringComparer.Ordinal)) is not { } unknown)
        {
            return null;
        }

        var near = Suggestion.Nearest(unknown, ids);
        return $"error: there is no chart '{unknown}'"
            + (near is null ? "" : $"; did you mean '{near}'?")
            + " (alliance charts --list)";
    }

    private void Draw(
        ParseResult parsed,
        Terminal terminal,
        Report report,
        CancellationToken cancellation
    )
    {
        var only = parsed.GetValue(_only) ?? [];
        using var outputs = new OutputSet();
        var output = outputs.Open(
            Path.Combine(parsed.GetValue(_output)!, report.ScenarioId),
            ResultsJson.Write(report),
            name =>
                only.Length == 0
                    ? name.StartsWith("charts/", StringComparison.Ordinal)
                    : only.Any(id => name == $"charts/{id}.png" || name == $"charts/{id}.svg")
        );
        var charts = ChartOutput.Jobs(
            report,
            _outputs.Style(parsed, parsed.GetValue(_format)!),
            only
        );
        OutputBatch.Make(
            terminal,
            [new OutputBatch(output, report.ScenarioId, [.. charts])],
            cancellation
        );
        cancellation.ThrowIfCancellationRequested();
        foreach (var changes in outputs.Commit().Where(_ => !terminal.IsQuiet))
        {
            OutputPrinter.PrintBeside(terminal, changes);
            OutputPrinter.PrintWritten(terminal, changes);
        }
    }
}
