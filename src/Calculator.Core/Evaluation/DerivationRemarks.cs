using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Evaluation;

/// <summary>What a reader should know about one step of a derivation: a bound that bound, a rounding that changed something.</summary>
internal static class DerivationRemarks
{
    /// <summary>The remarks on a line's value in the year at an index.</summary>
    public static IEnumerable<string> Of(
        EvaluationResult result,
        ValueInterpreter interpreter,
        Line line,
        int index
    )
    {
        var taken = TakenParts.Of(interpreter, line.Formula, index).ToArray();
        foreach (var clamp in taken.OfType<ClampFormula>())
        {
            var free = interpreter.Value(clamp.Value, index);
            var held = interpreter.Value(clamp, index);
            if (free != held)
            {
                var without = interpreter.Value(line.Formula.Replace(clamp, clamp.Value), index);
                yield return Bound(result.Model, line, clamp, (free, held, without));
            }
        }

        foreach (var rounding in taken.OfType<RoundedFormula>())
        {
            var exact = interpreter.Value(rounding.Value, index);
            var rounded = interpreter.Value(rounding, index);
            if (exact != rounded)
            {
                var unit = UnitCheck.UnitOf(result.Model, line, rounding);
                var step = interpreter.Value(rounding.Step, index);
                yield return $"rounded to {QuantityFormat.Write(step, unit)}: {QuantityFormat.Write(rounded, unit)} in place of {QuantityFormat.Write(exact, unit)}";
            }
        }
    }

    private static string Bound(
        Model model,
        Line line,
        ClampFormula clamp,
        (double Free, double Held, double Without) values
    )
    {
        var unit = UnitCheck.UnitOf(model, line, clamp);
        var word = values.Held < values.Free ? "cap" : "floor";
        var bound =
            $"the {word} of {QuantityFormat.Write(values.Held, unit)} bound: without it {QuantityFormat.Write(values.Free, unit)}";
        return ReferenceEquals(line.Formula, clamp)
            ? bound
            : $"{bound}, and this value would have been {QuantityFormat.Write(values.Without, line.Unit)}";
    }
}
