using System.Collections.Immutable;
using Calculator.Core.Diagnostics;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Time;

namespace Calculator.Core.Modelling;

/// <summary>Collects inputs and lines and makes a checked <see cref="Model"/> of them.</summary>
public sealed class ModelBuilder(YearRange years)
{
    private readonly List<Input> _inputs = [];
    private readonly List<Line> _lines = [];
    private readonly List<Condition> _conditions = [];
    private readonly Dictionary<string, Line> _byId = new(StringComparer.Ordinal);
    private readonly HashSet<string> _inputIds = new(StringComparer.Ordinal);

    public YearRange Years => years;

    /// <summary>The earliest year that a line with a run-up is worked out for.</summary>
    public int EarliestYear { get; init; } = years.First;

    /// <summary>The lines added so far, in order.</summary>
    public IReadOnlyList<Line> Lines => _lines;

    /// <summary>The inputs added so far, in order.</summary>
    public IReadOnlyList<Input> Inputs => _inputs;

    /// <summary>Registers an assumption and gives the formula that reads it.</summary>
    /// <exception cref="ArgumentException">The id is taken.</exception>
    public Formula Add(Input input)
    {
        if (!_inputIds.Add(input.Id))
        {
            throw new ArgumentException($"Input '{input.Id}' was added twice.", nameof(input));
        }

        _inputs.Add(input);
        return Formula.Of(input);
    }

    /// <summary>Adds a line and gives the formula that refers to it.</summary>
    /// <exception cref="ArgumentException">The id is taken.</exception>
    public Formula Add(Line line)
    {
        if (!_byId.TryAdd(line.Id, line))
        {
            throw new ArgumentException($"Line '{line.Id}' was added twice.", nameof(line));
        }

        _lines.Add(line);
        return Formula.LineOf(line.Id);
    }

    /// <summary>Adds what inputs must keep to together; it counts where lines read all of them.</summary>
    public void Require(Condition condition) => _conditions.Add(condition);

    /// <summary>An input added before.</summary>
    /// <exception cref="InvalidOperationException">No such input.</exception>
    public Input FindInput(string id) =>
        _inputs.First(i => string.Equals(i.Id, id, StringComparison.Ordinal));

    public bool Has(string lineId) => _byId.ContainsKey(lineId);

    /// <summary>Checks references, cycles and units; gives the model, or <c>null</c> with the errors collected.</summary>
    public Model? Build(DiagnosticCollector diagnostics)
    {
        var found = new DiagnosticCollector();
        ReferenceCheck.Run(_byId, _lines, found);
        var order = found.HasErrors ? null : EvaluationOrder.Find(_byId, _lines, found);
        if (order is not null)
        {
            UnitCheck.Run(_byId, _lines, found);
        }

        foreach (var item in found.Items)
        {
            diagnostics.Add(item);
        }

        var used = UsedInputs();
        return order is null || found.HasErrors
            ? null
            : new Model(
                years,
                EarliestYear,
                [.. _inputs.Where(used.Contains)],
                [.. _lines],
                [
                    .. order
                        .GroupBy(o => o.Pass, o => o.Line)
                        .OrderBy(g => g.Key)
                        .Select(g => g.ToImmutableArray()),
                ]
            )
            {
                Conditions = [.. _conditions.Where(c => c.Holds.InputsRead().All(used.Contains))],
            };
    }

    /// <summary>An input that no formula reads is no assumption of the model.</summary>
    private HashSet<Input> UsedInputs() => [.. _lines.SelectMany(l => l.Formula.InputsRead())];
}
