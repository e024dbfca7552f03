using System.CommandLine;
using Calculator.Cli.Findings;
using Calculator.Cli.Loading;
using Calculator.Cli.Output;
using Calculator.Core.Diagnostics;

namespace Calculator.Cli.Commands;

/// <summary><c>alliance validate FILE...</c>: tells every error and warning, writes nothing.</summary>
internal sealed class ValidateVerb : IVerb
{
    private readonly CommonOptions _common = new();

    private readonly Argument<string[]> _files = CommonOptions.ScenarioFiles();

    private readonly Option<string> _format = new Option<string>("--format", "-f")
    {
        Description =
            "How what was found is told: to a reader on standard error, or all at once on standard output.",
        DefaultValueFactory = _ => "text",
    }.AcceptOnlyFromAmong("text", "json", "sarif", "github");

    public string Example =>
        "alliance validate scenarios/japan-2022.yaml --set economy.exchange-rates.JPY=\"150 JPY/USD\"";

    public Command Command =>
        _common.Command(
            "validate",
            "Check scenario files and tell every error.",
            [_files, _format],
            Run
        );

    private int Run(ParseResult parsed)
    {
        var terminal = _common.Terminal(parsed);
        var load = _common.Load(parsed) with { ChecksAlternatives = true };
        if (parsed.GetValue(_format) is var format and not "text")
        {
            return Tell(terminal, format, parsed.GetValue(_files)!, load);
        }

        var failed = false;
        foreach (var file in parsed.GetValue(_files)!)
        {
            var run = ScenarioLoading.Run(terminal, file, load);
            failed |= run is null;
            if (run is not null && !terminal.IsQuiet)
            {
                var report = run.Report();
                terminal.PrintWarnings(report.Warnings, report.Notes);
                var model = run.Model;
                terminal.Output.WriteLine(
                    $"{file}: valid ({model.Lines.Length} lines, {model.Inputs.Length} inputs, fiscal years {model.Years})"
                );
            }
        }

        return failed ? ExitCode.ScenarioHasErrors : ExitCode.Done;
    }

    private static int Tell(Terminal terminal, string? format, string[] files, LoadOptions load)
    {
        var found = new List<Finding>();
        var failed = false;
        foreach (var file in files)
        {
            var loaded = ScenarioLoading.Load(file, load);
            failed |= loaded.Run is null;
            found.AddRange(loaded.Errors.Select(e => Finding.Of(file, e)));
            found.AddRange((loaded.Run?.Diagnostics ?? []).Select(d => Finding.Of(file, d)));
        }

        var sorted = Finding.Sorted(
            found.Where(f => !terminal.IsQuiet || f.Diagnostic.Severity == Severity.Error)
        );
        terminal.Output.Write(
            format switch
            {
                "json" => FindingsJson.Write(sorted),
                "sarif" => FindingsSarif.Write(sorted),
                _ => GithubCommands.Write(sorted),
            }
        );
        return failed ? ExitCode.ScenarioHasErrors : ExitCode.Done;
    }
}
