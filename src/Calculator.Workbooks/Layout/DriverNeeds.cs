using System.Collections.Immutable;
using Calculator.Core.Comparison;
using Calculator.Core.Evaluation;

namespace Calculator.Workbooks.Layout;

/// <summary>Which lines of the base have to be worked out anew for each driver, so that the totals explained follow; and what those
/// read that stays as it is.</summary>
internal sealed class DriverNeeds
{
    // The number of what no driver has moved.
    public const int Unmoved = -1;

    private readonly EvaluationResult _base;
    private readonly EvaluationResult _alternative;
    private readonly ImmutableArray<DriverStep> _steps;
    private readonly HashSet<string>[] _moved;
    private readonly HashSet<(string Line, int Step)> _lines = [];
    private readonly HashSet<(string Input, bool IsTaken)> _inputs = [];

    public DriverNeeds(
        EvaluationResult @base,
        EvaluationResult alternative,
        ImmutableArray<DriverStep> steps,
        IEnumerable<string> totals
    )
    {
        (_base, _alternative, _steps) = (@base, alternative, steps);
        _moved = [.. steps.Select((_, i) => Moved(i))];
        var open = new Stack<(string, int)>(
            totals.SelectMany(t => Enumerable.Range(0, steps.Length).Select(s => (t, s)))
        );
        while (open.TryPop(out var next))
        {
            Need(next.Item1, next.Item2, open);
        }
    }

    /// <summary>The lines with the step of their row, or <see cref="Unmoved"/>.</summary>
    public IReadOnlySet<(string Line, int Step)> Lines => _lines;

    /// <summary>The inputs that rows read: the base's own, or those taken over.</summary>
    public IReadOnlySet<(string Input, bool IsTaken)> Inputs => _inputs;

    /// <summary>The last step up to one that moves the line, or <see cref="Unmoved"/>.</summary>
    public int LastMove(string lineId, int step)
    {
        while (step >= 0 && !_moved[step].Contains(lineId))
        {
            step--;
        }

        return step;
    }

    /// <summary>True where the line's value in a year is the alternative's own.</summary>
    public bool IsTaken(string lineId, int step, int year) =>
        _steps[step].Lines.Contains(lineId)
        && _alternative.KnownValue(lineId, year) is { } value
        && !double.IsNaN(value);

    /// <summary>The years in which the base works a line out: its own, and those before that one of them rests on.</summary>
    public IEnumerable<int> YearsOf(string lineId, EvaluationResult result) =>
        Enumerable
            .Range(_base.Model.EarliestYear, _base.Model.Years.Last - _base.Model.EarliestYear + 1)
            .Where(y => result.KnownValue(lineId, y) is not null);

    private void Need(string lineId, int step, Stack<(string, int)> open)
    {
        var at = LastMove(lineId, step);
        if (!_lines.Add((lineId, at)) || at == Unmoved)
        {
            return;
        }

        if (YearsOf(lineId, _steps[at].Result).All(y => IsTaken(lineId, at, y)))
        {
            return;
        }

        var formula = _base.Model.Find(lineId)!.Formula;
        foreach (var read in formula.LinesRead())
        {
            open.Push((read, at));
        }

        foreach (var input in formula.InputsRead())
        {
            _inputs.Add((input.Id, _steps[at].Inputs.ContainsKey(input.Id)));
        }
    }

    /// <summary>The lines that change with what a step takes over and those before it did not.</summary>
    private HashSet<string> Moved(int step)
    {
        var (now, before) = (_steps[step], step == 0 ? null : _steps[step - 1]);
        var inputs = now.Inputs.Keys.Where(i => before?.Inputs.ContainsKey(i) != true).ToHashSet();
        var moved = now.Lines.Where(l => before?.Lines.Contains(l) != true).ToHashSet();
        var count = -1;
        while (count != moved.Count)
        {
            count = moved.Count;
            moved.UnionWith(
                _base
                    .Model.Lines.Where(l =>
                        !moved.Contains(l.Id)
                        && (
                            l.Formula.InputsRead().Any(i => inputs.Contains(i.Id))
                            || l.Formula.LinesRead().Any(moved.Contains)
                        )
                    )
                    .Select(l => l.Id)
            );
        }

        return moved;
    }
}
