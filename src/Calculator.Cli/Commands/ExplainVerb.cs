using System.CommandLine;
using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
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

    private readonly Argument<int> _year = new("year") { Description = "Fiscal year." };

    public Command Command
    {
        get
        {
            var command = new Command(
                "explain",
                "Show how a number is worked out, down to its sources."
            )
            {
                _file,
                _line,
                _year,
            };
            _common.AddTo(command);
            command.SetAction(Run);
            return command;
        }
    }

    private int Run(ParseResult parsed)
    {
        var terminal = _common.Terminal(parsed);
        var report = ScenarioLoading.Load(
            terminal,
            parsed.GetValue(_file)!,
            parsed.GetValue(_common.Alternative),
            parsed.GetValue(_common.Root)
        );
        if (report is null)
        {
            return ExitCode.ScenarioHasErrors;
        }

        var model = report.Result.Model;
        var (line, year) = (parsed.GetValue(_line)!, parsed.GetValue(_year));
        if (model.Find(line) is null)
        {
            var near = Suggestion.Nearest(line, model.Lines.Select(l => l.Id));
            terminal.Error.WriteLine(
                $"error: the scenario has no line '{line}'"
                    + (near is null ? "" : $"; did you mean '{near}'?")
            );
            terminal.Error.WriteLine("lines: " + string.Join(", ", model.Lines.Select(l => l.Id)));
            return ExitCode.WrongUsage;
        }

        if (!model.Years.Contains(year))
        {
            terminal.Error.WriteLine(
                $"error: {year} lies outside the scenario's fiscal years {model.Years}"
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
}
