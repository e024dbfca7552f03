using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;

namespace Calculator.Core.Evaluation;

/// <summary>Which years of its inputs a run reads: a series of reference data often goes back decades further.</summary>
public static class YearsRead
{
    // The longest lag of a rule: how far the years read move when an input such as the lag is changed.
    private const int Reach = 10;

    /// <summary>The years by input id, of the inputs that are rows of years. Where the years asked for depend on an input
    /// that can be changed, those within reach of a change belong to them.</summary>
    public static IReadOnlyDictionary<string, IReadOnlySet<int>> Of(EvaluationResult result)
    {
        var read = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        var years = result.Model.Years;
        foreach (var formula in result.Model.Lines.SelectMany(l => l.Formula.Everything()))
        {
            switch (formula)
            {
                case InputFormula { Input.IsByYear: true } f:
                    Of(f.Input).UnionWith(years.Years);
                    break;
                case LookupFormula f:
                    var reach = f.At.InputsRead().Any(i => i.IsChangeable) ? Reach : 0;
                    foreach (var index in Enumerable.Range(0, years.Count))
                    {
                        var at = (int)Math.Round(result.Interpreter.Value(f.At, index));
                        Of(f.Input).UnionWith(Enumerable.Range(at - reach, 2 * reach + 1));
                    }

                    break;
                default:
                    break;
            }
        }

        return read.ToDictionary(
            r => r.Key,
            IReadOnlySet<int> (r) => r.Value,
            StringComparer.Ordinal
        );

        HashSet<int> Of(Input input)
        {
            if (!read.TryGetValue(input.Id, out var known))
            {
                read.Add(input.Id, known = []);
            }

            return known;
        }
    }
}
