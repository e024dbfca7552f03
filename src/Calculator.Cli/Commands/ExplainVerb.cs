using System.CommandLine;
using Calculator.Cli.Loading;
using Calculator.Cli.Trials;
using Calculator.Core.Evaluation;
using Calculator.Core.Time;
using Calculator.Reporting.Records;
using Calculator.Reporting.Tables;

namespace Calculator.Cli.Commands;

/// <summary><c>alliance explain FILE LINE YEAR</c>: how a number came about, down to sourced inputs.</summary>
internal sealed class ExplainVerb : IVerb
{
    private readonly CommonOptions _common = new();
    private readonly Argument<string> _file = new("file") { Description = "Scenario file." };

    private readonly Argument<string> _line = new("line")
    {
        Description = "Id of a line, such as support.total; results.json lists them.",
    };

    private readonly Argument<int> _year = new("year")
    {
        Description = "Fiscal year, 2023 or FY2023.",
        CustomParser = CommonOptions.Year,
    };

    public string Example => "alliance explain scenarios/japan-2022.yaml support.total FY2024";

    public Command Command =>
        _common.Command(
            "explain",
            "Show how a number is worked out, down to its sources.",
            [_file, _line, _year],
            Run
        );

    private int Run(ParseResult parsed)
    {
        var terminal = _common.Terminal(parsed);
        var report = ScenarioLoading
            .Run(terminal, parsed.GetValue(_file)!, _common.Load(parsed))
            ?.Report();
        if (report is null)
        {
            return ExitCode.ScenarioHasErrors;
        }

        var model = report.Result.Model;
        var (line, year) = (parsed.GetValue(_line)!, parsed.GetValue(_year));
        if (AskedMeasure.Line(terminal, model, line) is null)
        {
            return ExitCode.WrongUsage;
        }

        if (report.Result.KnownValue(line, year) is null)
        {
            terminal.Error.WriteLine(
                $"error: {year} lies outside the scenario's fiscal years {model.Years}"
                    + EarlierYears(report.Result, line)
            );
            return ExitCode.WrongUsage;
        }

        terminal.Output.WriteLine(
            DerivationText.Write(Derivation.Of(report.Result, line, year), report.Positions)
        );
        foreach (
            var text in report
                .Published.Where(o => o.Figure.IsOf(line, year))
                .Select(o => string.Join("\n    ", OutcomeText.Lines(o)))
        )
        {
            terminal.Output.WriteLine(text);
        }

        return ExitCode.Done;
    }

    /// <summary>The years before the scenario's first that a line is known for; no words where there are none.</summary>
    private static string EarlierYears(EvaluationResult result, string line) =>
        (result.RunUp?.Years ?? []).Where(y => result.KnownValue(line, y) is not null).ToArray()
            is { Length: > 0 } years
            ? $"; before them '{line}' is known for {new YearRange(years[0], years[^1])}, which its amounts rest on"
            : "";
}
