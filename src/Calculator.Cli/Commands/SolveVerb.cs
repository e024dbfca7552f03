using System.CommandLine;
using Calculator.Cli.Loading;
using Calculator.Cli.Output;
using Calculator.Cli.Trials;
using Calculator.Core.Modelling;
using Calculator.ScenarioFiles.Quantities;

namespace Calculator.Cli.Commands;

/// <summary><c>alliance solve FILE --find PATH --target MEASURE=VALUE</c>: the values of an input that bring a measure to a target.</summary>
internal sealed class SolveVerb : IVerb
{
    private readonly CommonOptions _common = new();
    private readonly Argument<string> _file = new("file") { Description = "Scenario file." };

    private readonly Option<string> _find = new("--find")
    {
        Description = "Path of the input whose value is sought, as for --set.",
        HelpName = "PATH",
        Required = true,
    };

    private readonly Option<string> _target = new("--target")
    {
        Description = "What is to come out: a line's id and its value.",
        HelpName = "ID=VALUE",
        Required = true,
    };

    private readonly Option<string?> _between = new("--between")
    {
        Description = "Where to look; the values that the input may have by default.",
        HelpName = "A..B",
    };

    private readonly Option<int?> _year = CommonOptions.FiscalYear();

    private readonly Option<string> _format = new Option<string>("--format", "-f")
    {
        Description = "What is printed.",
        DefaultValueFactory = _ => CommonOptions.Table,
    }.AcceptOnlyFromAmong(CommonOptions.Table, "json");

    public string Example =>
        "alliance solve scenarios/japan-2022.yaml --find economy.exchange-rates.JPY --target support.total=\"2 bn USD\" --year 2024";

    public Command Command =>
        _common.Command(
            "solve",
            "Find the values of an input that bring a measure to a target.",
            [_file, _find, _target, _year, _between, _format],
            Run
        );

    private int Run(ParseResult parsed)
    {
        var terminal = _common.Terminal(parsed);
        var (file, load) = (parsed.GetValue(_file)!, _common.Load(parsed));
        if (ScenarioLoading.Run(terminal, file, load) is not { } run)
        {
            return ExitCode.ScenarioHasErrors;
        }

        var asked = parsed.GetValue(_target)!.Split('=', 2);
        if (
            AskedMeasure.Line(terminal, run.Model, asked[0].Trim()) is not { } line
            || AskedMeasure.YearOf(terminal, run.Model, parsed.GetValue(_year)) is not { } year
            || Target(terminal, line, asked) is not { } target
            || SoughtInput.Of(
                terminal,
                run,
                parsed.GetValue(_find)!.Trim(),
                parsed.GetValue(_between)
            )
                is not { } input
        )
        {
            return ExitCode.WrongUsage;
        }

        var scenarioTrials = new ScenarioTrials(file, load, [input.Path]);
        if (IsRefused(terminal, scenarioTrials, input))
        {
            return ExitCode.ScenarioHasErrors;
        }

        var trials = new TargetTrials(scenarioTrials, input, line.Id, year);
        var solved = new SolvedTarget(run, line, year, target, input, trials.Find(target));
        SolvePrinter.Print(terminal, parsed.GetValue(_format)!, solved, trials);
        return ExitCode.Done;
    }

    /// <summary>True, with the errors printed, where the scenario takes no value of the range: its path or unit is wrong.</summary>
    private static bool IsRefused(Terminal terminal, ScenarioTrials trials, SoughtInput input)
    {
        double[] values = [input.Low, input.Low + (input.High - input.Low) / 2, input.High];
        if (values.Any(v => trials.Quietly([input.Text(v)]) is not null))
        {
            return false;
        }

        trials.Run(terminal, [input.Text(values[1])]);
        return true;
    }

    /// <summary>The target in the line's unit, or <c>null</c> after it was told why it is none.</summary>
    private static double? Target(Terminal terminal, Line line, string[] asked)
    {
        if (asked.Length < 2)
        {
            terminal.Error.WriteLine(
                "error: --target is a line's id and its value, for example offset=50%"
            );
            return null;
        }

        var (quantity, problem) = QuantityReader.Read(asked[1]);
        if (quantity is null)
        {
            terminal.Error.WriteLine($"error: --target: {problem}");
            return null;
        }

        // Money without a price basis has that of the line.
        if (
            quantity.Unit is not { } unit
                ? !line.Unit.IsMoney
                : unit.Equals(line.Unit)
                    || (
                        line.Unit.IsMoney
                        && unit.IsMoney
                        && unit.Currency == line.Unit.Currency
                        && unit.Basis == default
                    )
        )
        {
            return quantity.Value;
        }

        terminal.Error.WriteLine(
            $"error: --target: '{asked[1].Trim()}' is {(quantity.Unit is null ? "without a unit" : $"in {quantity.Unit}")}, and '{line.Id}' in {line.Unit}"
        );
        return null;
    }
}
