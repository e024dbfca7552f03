using System.Collections.Immutable;
using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Core.Time;
using Calculator.Reporting;
using Calculator.Workbooks.Limits;

namespace Calculator.Workbooks.Live;

/// <summary>What the workbook makes live: the lines and inputs of the scenario, together with those of its alternatives
/// where it has any. A line or an input that all cases share stands once.</summary>
internal sealed class LiveModel
{
    /// <summary>The switch's name for the scenario as its file states it.</summary>
    public const string BaseName = "base";

    private readonly Dictionary<string, Line> _lines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LiveInput>[] _inputsOfCase;

    public LiveModel(Report report)
    {
        var cases = ImmutableArray.CreateBuilder<LiveCase>();
        var leftOut = ImmutableArray.CreateBuilder<(string, string)>();
        cases.Add(
            new LiveCase(BaseName, report.Title, report.Result, report.Positions)
            {
                Published = report.Published,
            }
        );
        foreach (var alternative in report.Alternatives)
        {
            if (
                (
                    WhyNot(alternative.Name, cases.Select(c => c.Name))
                    ?? WhyNot(report, alternative)
                ) is
                { } reason
            )
            {
                leftOut.Add((alternative.Name, reason));
            }
            else
            {
                cases.Add(
                    new LiveCase(
                        alternative.Name,
                        alternative.Title,
                        alternative.Result,
                        alternative.Positions
                    )
                    {
                        Published = alternative.Published,
                    }
                );
            }
        }

        Cases = cases.ToImmutable();
        LeftOut = leftOut.ToImmutable();
        WorkbookLimits.Require(Cases.Length, WorkbookLimits.Arguments - 1, "Cases of the switch");
        foreach (var line in Cases.SelectMany(c => c.Result.Model.Lines))
        {
            _lines.TryAdd(line.Id, line);
        }

        Lines = [.. _lines.Values];
        _inputsOfCase = [.. Cases.Select(_ => new Dictionary<string, LiveInput>())];
        Inputs = [.. LiveInputs()];
        foreach (var (index, @case) in Cases.Index())
        {
            var figures = FiguresRead.Of(@case.Result);
            foreach (var (id, input) in _inputsOfCase[index])
            {
                input.Stated[input.StatementOfCase[index]].Read(figures, id);
            }
        }
    }

    /// <summary>The scenario itself, then its alternatives; the switch counts them from 1.</summary>
    public ImmutableArray<LiveCase> Cases { get; }

    public bool HasSwitch => Cases.Length > 1;

    /// <summary>Alternatives that one workbook can't hold beside the scenario, with the reason.</summary>
    public ImmutableArray<(string Name, string Reason)> LeftOut { get; }

    public YearRange Years => Cases[0].Result.Model.Years;

    /// <summary>The years before the first that amounts of a case rest on; <c>null</c> where there are none.</summary>
    public YearRange? RunUp =>
        Cases.Min(c => c.Result.RunUp?.First) is { } first
            ? new YearRange(first, Years.First - 1)
            : null;

    /// <summary>True where a case works out the line for that year before the first.</summary>
    public bool KnowsEarly(string lineId, int year) =>
        Cases.Any(c =>
            Find(c, lineId) is not null && c.Result.KnownValue(lineId, year) is not null
        );

    /// <summary>A line's value before the first year while the switch stands on the scenario itself; zero where only alternatives have it.</summary>
    public double EarlyValue(string lineId, int year) =>
        Find(Cases[0], lineId) is null ? 0 : Cases[0].Result.KnownValue(lineId, year) ?? 0;

    /// <summary>The scenario's lines in reading order, then those that only alternatives have.</summary>
    public ImmutableArray<Line> Lines { get; }

    public ImmutableArray<LiveInput> Inputs { get; }

    /// <summary>True when every figure of every case lies within the values that make sense.</summary>
    public bool InputsKeepToTheirRanges =>
        Inputs
            .SelectMany(i => i.Stated)
            .All(s => s.Input.Figures.All(f => s.Input.Range.Contains(f.Value)));

    /// <summary>The line of that id, or <c>null</c>.</summary>
    public Line? Find(string lineId) => _lines.GetValueOrDefault(lineId);

    /// <summary>A case's own line of that id, or <c>null</c> where it has none.</summary>
    public static Line? Find(LiveCase of, string lineId) => of.Result.Model.Find(lineId);

    /// <summary>What an input of a case's model is in the workbook.</summary>
    public LiveInput InputOf(int caseIndex, Input input) => _inputsOfCase[caseIndex][input.Id];

    /// <summary>A line's value while the switch stands on the scenario itself; zero for a line that only alternatives have, not a
    /// number where the line has no value.</summary>
    public double Value(string lineId, int year) =>
        Find(Cases[0], lineId) is null ? 0 : Cases[0].Result.Value(lineId, year);

    /// <summary>The same with zero where the line has no value: what Excel's SUM makes of the cell.</summary>
    public double ValueOrZero(string lineId, int year) =>
        Value(lineId, year) is var value && double.IsNaN(value) ? 0 : value;

    /// <summary>True when the line may have no value in one of the cases.</summary>
    public bool MayBeBlank(string lineId) =>
        Cases.Any(c => c.Result.Model.MayBeBlank(lineId)) || Find(lineId) is { IsOnDemand: true };

    public ImmutableArray<double> Values(string lineId) =>
        [.. Years.Years.Select(y => Value(lineId, y))];

    /// <summary>The switch finds a name as Excel's MATCH does: without regard to case, and with wildcards.</summary>
    private static string? WhyNot(string name, IEnumerable<string> others) =>
        others.Contains(name, StringComparer.OrdinalIgnoreCase)
            ? "its name can't be told from another's, or is the word for the scenario itself"
        : name.AsSpan().ContainsAny('*', '?', '~')
            ? "its name has a sign that searches read as another"
        : null;

    private static string? WhyNot(Report report, ReportCase alternative)
    {
        var (model, other) = (report.Result.Model, alternative.Result.Model);
        return !model.Years.Equals(other.Years) ? $"it covers other years, {other.Years}"
            : report.Currency != alternative.Currency || report.Basis != alternative.Basis
                ? $"it is reported in {alternative.Currency}, {alternative.Basis} prices"
            : other.Lines.FirstOrDefault(l => model.Find(l.Id)?.Unit.Equals(l.Unit) == false)
                is { } line
                ? $"its line '{line.Id}' is in {line.Unit}"
            : null;
    }

    private List<LiveInput> LiveInputs()
    {
        var order = new List<string>();
        var shared = new Dictionary<string, Input?[]>(StringComparer.Ordinal);
        var idOf = Cases.Select(_ => new Dictionary<string, string>()).ToArray();
        foreach (var (index, @case) in Cases.Index())
        {
            var read = YearsRead.Of(@case.Result);
            foreach (var input in @case.Result.Model.Inputs.Select(i => Trimmed(i, read)))
            {
                var id =
                    shared.TryGetValue(input.Id, out var known)
                    && !HaveOneShape(known.First(i => i is not null)!, input)
                        ? StatedInput.IdOf(input.Id, @case.Name)
                        : input.Id;
                if (!shared.TryGetValue(id, out var statements))
                {
                    shared.Add(id, statements = new Input?[Cases.Length]);
                    order.Add(id);
                }

                statements[index] = input;
                idOf[index].Add(input.Id, id);
            }
        }

        var inputs = order.ConvertAll(id => Live(id, shared[id]));
        var byId = inputs.ToDictionary(i => i.Id, StringComparer.Ordinal);
        foreach (var (index, ids) in idOf.Index())
        {
            foreach (var (own, id) in ids)
            {
                _inputsOfCase[index].Add(own, byId[id]);
            }
        }

        return inputs;
    }

    private LiveInput Live(string id, Input?[] statements)
    {
        var distinct = new List<(Input Input, LiveCase Case)>();
        var ofCase = new int[Cases.Length];
        foreach (var (index, input) in statements.Index())
        {
            if (input is null)
            {
                continue;
            }

            // An alternative either takes the first statement over, or states the input itself.
            if (distinct.Count == 0 || !HaveSameValues(distinct[0].Input, input))
            {
                ofCase[index] = distinct.Count;
                distinct.Add((input, Cases[index]));
            }
        }

        var first = distinct[0].Input;
        return new LiveInput(
            id,
            first,
            distinct.Count == 1
                ? [new StatedInput(id, first.Title, first, distinct[0].Case)]
                :
                [
                    .. distinct.Select(d => new StatedInput(
                        StatedInput.IdOf(id, d.Case.Name),
                        $"{d.Input.Title}: {d.Case.Name}",
                        d.Input,
                        d.Case
                    )),
                ],
            [.. ofCase]
        );
    }

    /// <summary>Without years that no formula reads: history of a series in columns that nothing rests on.</summary>
    private static Input Trimmed(
        Input input,
        IReadOnlyDictionary<string, IReadOnlySet<int>> read
    ) =>
        input.IsByYear
            ? input with
            {
                ByYear = input.ByYear.RemoveRange(
                    input.ByYear.Keys.Where(y => !read[input.Id].Contains(y))
                ),
            }
            : input;

    private static bool HaveOneShape(Input a, Input b) =>
        a.IsByYear == b.IsByYear && a.Unit.Equals(b.Unit);

    private static bool HaveSameValues(Input a, Input b) =>
        a.Scalar is { } scalar
            ? scalar.Value.Equals(b.Scalar!.Value)
            : a
                .ByYear.Select(f => (f.Key, f.Value.Value))
                .SequenceEqual(b.ByYear.Select(f => (f.Key, f.Value.Value)));
}
