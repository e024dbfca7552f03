using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Calculator.Charts.Catalog;
using Calculator.Cli.Files;
using Calculator.Cli.Output;
using Calculator.Cli.Trials;
using Calculator.Reporting.Sweeps;

namespace Calculator.Cli.Commands;

/// <summary><c>alliance sweep FILE --input PATH=VALUES</c>: a measure over the values of one or two inputs.</summary>
internal sealed class SweepVerb : IVerb
{
    private const int MostCells = 2500;
    private readonly CommonOptions _common = new();
    private readonly Argument<string> _file = new("file") { Description = "Scenario file." };

    private readonly Option<string[]> _inputs = new("--input", "-i")
    {
        Description =
            "An input and its values: FROM..TO (ten steps), FROM..TO/STEPS, or a list A,B,C. Once or twice.",
        HelpName = "PATH=VALUES",
        Required = true,
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<string?> _measure = new("--measure", "-m")
    {
        Description = "Id of a line; the headline by default.",
        HelpName = "ID",
    };

    private readonly Option<int?> _year = CommonOptions.FiscalYear();
    private readonly Option<string> _output = CommonOptions.OutputFolder();
    private readonly Option<string> _format = CommonOptions.PrintFormat();
    private readonly OutputOptions _outputs = new();

    public string Example =>
        "alliance sweep scenarios/japan-2022.yaml --input economy.exchange-rates.JPY=\"100..160 JPY/USD/6\"";

    public Command Command =>
        _common.Command(
            "sweep",
            "Work out a measure over the values of one or two inputs; draw it.",
            [
                _file,
                _inputs,
                _measure,
                _year,
                _output,
                _format,
                _outputs.Charts,
                _outputs.Theme,
                _outputs.Size,
            ],
            Run
        );

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var terminal = _common.Terminal(parsed);
        PlaceCheck.RequireFolderOrNothing(parsed.GetValue(_output)!);
        var (read, problem) = Inputs(parsed.GetValue(_inputs)!);
        if (read is not { } inputs)
        {
            terminal.Error.WriteLine($"error: {problem}");
            terminal.Error.WriteLine($"allowed: {TrialRange.Allowed}");
            return ExitCode.WrongUsage;
        }

        var trials = new ScenarioTrials(
            parsed.GetValue(_file)!,
            _common.Load(parsed),
            [.. inputs.Select(i => i.Path)]
        );
        if (trials.Run(terminal, inputs.Select(i => i.Texts[0])) is not { } first)
        {
            return ExitCode.ScenarioHasErrors;
        }

        if (
            AskedMeasure.Line(terminal, first.Model, parsed.GetValue(_measure)) is not { } line
            || AskedMeasure.YearOf(terminal, first.Model, parsed.GetValue(_year)) is not { } year
        )
        {
            return ExitCode.WrongUsage;
        }

        var values = AllCores.Each(
            terminal,
            [.. Combinations(inputs)],
            (texts, its) =>
                trials.Run(its, texts) is not { } run ? (double?)null
                : run.Model.Find(line.Id)?.Unit.Equals(line.Unit) == true
                && run.Model.Years.Contains(year)
                    ? run.Result.Value(line.Id, year)
                : double.NaN,
            cancellation
        );
        if (values.Contains(null))
        {
            return ExitCode.ScenarioHasErrors;
        }

        var own = first.Report() with { Settings = _common.Load(parsed).Settings };
        Write(
            parsed,
            terminal,
            new SweepTable(own, line, year, inputs, [.. values.Select(v => v!.Value)]),
            cancellation
        );
        return ExitCode.Done;
    }

    private static (ImmutableArray<SweptInput>? Inputs, string? Problem) Inputs(string[] texts)
    {
        if (texts.Length > 2)
        {
            return (null, "a sweep has one or two inputs");
        }

        var inputs = ImmutableArray.CreateBuilder<SweptInput>();
        foreach (var text in texts)
        {
            var (input, problem) = TrialRange.Read(text);
            if (input is null)
            {
                return (null, problem);
            }

            inputs.Add(input);
        }

        return inputs.Aggregate(1L, (n, i) => n * i.Texts.Length) is var cells and > MostCells
            ? (null, $"{cells} combinations are more than the {MostCells} that a sweep works out")
            : (inputs.ToImmutable(), null);
    }

    private static IEnumerable<ImmutableArray<string>> Combinations(
        ImmutableArray<SweptInput> inputs
    ) =>
        inputs.Length == 1
            ? inputs[0].Texts.Select(t => ImmutableArray.Create(t))
            : inputs[0]
                .Texts.SelectMany(r => inputs[1].Texts.Select(c => ImmutableArray.Create(r, c)));

    private void Write(
        ParseResult parsed,
        Terminal terminal,
        SweepTable table,
        CancellationToken cancellation
    )
    {
        var json = SweepJson.Write(table);
        var style = _outputs.Style(parsed);
        using var outputs = new OutputSet();
        var batch = new OutputBatch(
            outputs.Open(
                Path.Combine(parsed.GetValue(_output)!, $"sweep-{table.Report.ScenarioId}"),
                json
            ),
            Progress: null,
            [
                new OutputJob(
                    "results",
                    _ =>
                        [
                            new("sweep.json", json),
                            new("sweep.csv", Encoding.UTF8.GetBytes(SweepCsv.Write(table))),
                        ]
                ),
                .. !style.IsNone && SweepChart.Figure(table) is { } figure
                    ? new[] { style.Job("sweep", figure) }
                    : [],
            ]
        );
        OutputBatch.Make(terminal, [batch], cancellation);
        cancellation.ThrowIfCancellationRequested();
        foreach (var changes in outputs.Commit().Where(_ => !terminal.IsQuiet))
        {
            OutputPrinter.PrintBeside(terminal, changes);
            SweepPrinter.Print(terminal, parsed.GetValue(_format)!, table);
            if (parsed.GetValue(_format) == CommonOptions.Table)
            {
                OutputPrinter.PrintWritten(terminal, changes);
            }
        }
    }
}
