using System.CommandLine;
using Calculator.Cli.Loading;

namespace Calculator.Cli.Commands;

/// <summary><c>alliance validate FILE...</c>: tells every error and warning, writes nothing.</summary>
internal sealed class ValidateVerb : IVerb
{
    private readonly CommonOptions _common = new();

    private readonly Argument<string[]> _files = CommonOptions.ScenarioFiles();

    public string Example =>
        "alliance validate scenarios/japan-2022.yaml --set economy.exchange-rates.JPY=\"150 JPY/USD\"";

    public Command Command =>
        _common.Command("validate", "Check scenario files and tell every error.", [_files], Run);

    private int Run(ParseResult parsed)
    {
        var terminal = _common.Terminal(parsed);
        var load = _common.Load(parsed) with { ChecksAlternatives = true };
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
}
