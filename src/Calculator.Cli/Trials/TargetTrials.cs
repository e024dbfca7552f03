using System.Collections.Immutable;
using Calculator.Core.Decisions;
using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Reporting.Runs;

namespace Calculator.Cli.Trials;

/// <summary>Searches for the values of an input by trying them: in the compiled model where the input is a number of it, and as if the file
/// stated them where it is not, or where both don't agree. What is found is always tried as if the file stated it.</summary>
internal sealed class TargetTrials
{
    private const double Agreement = 1e-9;
    private readonly ScenarioTrials _trials;
    private readonly SoughtInput _input;
    private readonly string _lineId;
    private readonly int _year;
    private readonly ScenarioRun? _run;
    private readonly ImmutableArray<Input> _inputs = [];
    private readonly string _path = "";

    /// <param name="trials">The scenario.</param>
    /// <param name="input">What is sought.</param>
    /// <param name="lineId">The measure.</param>
    /// <param name="year">Its year.</param>
    public TargetTrials(ScenarioTrials trials, SoughtInput input, string lineId, int year)
    {
        (_trials, _input, _lineId, _year) = (trials, input, lineId, year);
        foreach (
            var at in new[] { input.Low + (input.High - input.Low) / 2, input.High, input.Low }
        )
        {
            _run = trials.Quietly([Exact(at)]);
            if (_run?.Compiled.Found.LastOrDefault(f => f.Diagnostic.Code == "SET010") is { } set)
            {
                _path = set.Diagnostic.Path;
                _inputs = ScenarioTrials.SetBy(_run, _path);
                break;
            }
        }
    }

    /// <summary>The values that bring the measure to a target.</summary>
    public TargetAnswer Find(double target)
    {
        if (!_inputs.IsEmpty && Agree(Ends()))
        {
            var answer = TargetSearch.Find(InModel, target, _input.Low, _input.High);
            if (Agree(answer.Solutions.SelectMany(s => new[] { s.First, s.Last })))
            {
                return answer;
            }
        }

        return TargetSearch.Find(AsStated, target, _input.Low, _input.High);
    }

    /// <summary>The measure with a value that the file would state; <c>null</c> where it has none.</summary>
    public double? Stated(string text) =>
        _trials.Quietly([text]) is { } run ? Measure(run.Result) : null;

    private double[] Ends() =>
        [.. new[] { 0, 0.5, 1 }.Select(p => _input.Low + (_input.High - _input.Low) * p)];

    private bool Agree(IEnumerable<double> values) =>
        values.All(v =>
            (InModel(v), AsStated(v)) switch
            {
                (null, null) => true,
                ({ } a, { } b) => Math.Abs(a - b) <= Agreement * Math.Max(1, Math.Abs(a)),
                // A part of a person can't be stated.
                ({ }, null) => _input.IsWhole && AsStated(Math.Round(v)) is not null,
                _ => false,
            }
        );

    private double? InModel(double value) =>
        ScenarioTrials.With(_run!, _inputs, _path, value) is { } result ? Measure(result) : null;

    private double? AsStated(double value) => Stated(Exact(value));

    private string Exact(double value) => TrialRange.Text(value, _input.Unit, _input.Like);

    private double? Measure(EvaluationResult result) =>
        result.Model.Find(_lineId) is not null
        && result.Model.Years.Contains(_year)
        && result.Value(_lineId, _year) is var value
        && !double.IsNaN(value)
            ? value
            : null;
}
