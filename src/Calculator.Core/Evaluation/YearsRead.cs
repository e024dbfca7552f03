using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;

namespace Calculator.Core.Evaluation;

/// <summary>Which years of its inputs a run reads: a series of reference data often goes back decades further.</summary>
public sealed class YearsRead
{
    // The longest lag of a rule: how far the years read move when an input such as the lag is changed.
    private const int Reach = 10;

    private readonly EvaluationResult _result;
    private readonly Dictionary<string, HashSet<int>> _read = new(StringComparer.Ordinal);

    private YearsRead(EvaluationResult result) => _result = result;

    /// <summary>The years by input id, of the inputs that are rows of years. Where the years asked for depend on an input
    /// that can be changed, those within reach of a change belong to them.</summary>
    public static IReadOnlyDictionary<string, IReadOnlySet<int>> Of(EvaluationResult result)
    {
        var years = new YearsRead(result);
        var within = Enumerable.Range(0, result.Model.Years.Count).ToArray();
        var early = result
            .Early.GroupBy(e => e.Line, e => e.Index, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        foreach (var line in result.Model.Lines)
        {
            years.Add(line.Formula, [.. early.GetValueOrDefault(line.Id) ?? [], .. within]);
        }

        return years._read.ToDictionary(
            r => r.Key,
            IReadOnlySet<int> (r) => r.Value,
            StringComparer.Ordinal
        );
    }

    private void Add(Formula formula, int[] indices)
    {
        foreach (var reading in formula.Everything().OfType<InputReading>())
        {
            switch (reading)
            {
                case LookupFormula f:
                    var reach = f.At.InputsRead().Any(i => i.IsChangeable) ? Reach : 0;
                    foreach (var index in indices)
                    {
                        var at = (int)Math.Round(_result.Interpreter.Value(f.At, index));
                        Of(f.Input).UnionWith(Enumerable.Range(at - reach, 2 * reach + 1));
                    }

                    break;
                case { Input.IsByYear: true }:
                    Of(reading.Input).UnionWith(indices.Select(i => _result.Model.Years.First + i));
                    break;
                default:
                    break;
            }
        }
    }

    private HashSet<int> Of(Input input)
    {
        if (!_read.TryGetValue(input.Id, out var known))
        {
            _read.Add(input.Id, known = []);
        }

        return known;
    }
}
