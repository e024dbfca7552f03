using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Evaluation;

/// <summary>Explains a value: its formula with the operands filled in, down to the sourced inputs.</summary>
public sealed class Derivation
{
    private readonly EvaluationResult _result;
    private readonly ValueInterpreter _interpreter;
    private readonly HashSet<(string, int)> _shown = [];

    private Derivation(EvaluationResult result)
    {
        _result = result;
        _interpreter = result.Interpreter;
    }

    /// <summary>The derivation of a line's value in one fiscal year.</summary>
    /// <exception cref="KeyNotFoundException">No such line.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside the model's years.</exception>
    public static DerivationNode Of(EvaluationResult result, string lineId, int year)
    {
        _ = result.Value(lineId, year);
        return new Derivation(result).Line(lineId, year - result.Model.Years.First);
    }

    private DerivationNode Line(string lineId, int index)
    {
        var line = _result.Model.Find(lineId)!;
        var year = _result.Model.Years.First + index;
        var node = new DerivationNode(
            lineId,
            line.Title,
            year,
            _result.Value(lineId, year),
            line.Unit
        )
        {
            Source = line.Source,
            Note = line.Note,
        };
        if (!_shown.Add((lineId, index)))
        {
            return node with { IsRepeated = true };
        }

        var used = new List<Formula>();
        Used(line.Formula, index, used);
        return node with
        {
            Formula = new NamedFormula(_interpreter, index).Write(line.Formula),
            Filled = new FilledFormula(_interpreter, index).Write(line.Formula),
            Remarks = [.. Clamps(line, index), .. Roundings(line, index)],
            Operands = [.. used.Distinct().Select(f => Operand(f, index)).OfType<DerivationNode>()],
        };
    }

    /// <summary>The lines and inputs in the branches that were taken, in reading order.</summary>
    private void Used(Formula formula, int index, List<Formula> used)
    {
        switch (formula)
        {
            case LineFormula or PreviousFormula or NextFormula or InputFormula:
                used.Add(formula);
                return;
            case LookupFormula lookup:
                used.Add(formula);
                Used(lookup.At, index, used);
                return;
            case OpeningFormula opening:
                Used(index == 0 ? opening.First : opening.Then, index, used);
                return;
            case ConditionalFormula conditional:
                Used(_interpreter.Taken(conditional, index), index, used);
                return;
            default:
                foreach (var part in formula.Parts)
                {
                    Used(part, index, used);
                }

                return;
        }
    }

    private DerivationNode? Operand(Formula formula, int index) =>
        formula switch
        {
            LineFormula f => Line(f.LineId, index),
            PreviousFormula f => index == 0 ? null : Line(f.LineId, index - 1),
            NextFormula f => index + 1 == _result.Model.Years.Count
                ? null
                : Line(f.LineId, index + 1),
            InputFormula f => Input(f.Input, _result.Model.Years.First + index),
            LookupFormula f => Input(f.Input, (int)Math.Round(_interpreter.Value(f.At, index))),
            _ => null,
        };

    private static DerivationNode Input(Input input, int year)
    {
        var figure = input.Scalar ?? input.ByYear[year];
        return new DerivationNode(input.Id, input.Title, year, figure.Value, input.Unit)
        {
            Written = figure.Written,
            IsForAllYears = !input.IsByYear,
            Source = figure.Source,
            Note = figure.Note,
            Path = figure.Path,
        };
    }

    /// <summary>Says of each floor or cap in the taken branch whether it bound, and what the line would have been without it.</summary>
    private IEnumerable<string> Clamps(Line line, int index)
    {
        foreach (var clamp in Taken<ClampFormula>(line.Formula, index))
        {
            var free = _interpreter.Value(clamp.Value, index);
            var held = _interpreter.Value(clamp, index);
            if (free == held)
            {
                continue;
            }

            var unit = UnitCheck.UnitOf(_result.Model, line, clamp);
            var without = _interpreter.Value(Unclamped(line.Formula, clamp), index);
            var word = held < free ? "cap" : "floor";
            yield return $"the {word} of {QuantityFormat.Write(held, unit)} bound: without it {QuantityFormat.Write(free, unit)}"
                + (
                    ReferenceEquals(line.Formula, clamp)
                        ? ""
                        : $", and this value would have been {QuantityFormat.Write(without, line.Unit)}"
                );
        }
    }

    /// <summary>Says what each rounding in the taken branch changed.</summary>
    private IEnumerable<string> Roundings(Line line, int index)
    {
        foreach (var rounding in Taken<RoundedFormula>(line.Formula, index))
        {
            var exact = _interpreter.Value(rounding.Value, index);
            var rounded = _interpreter.Value(rounding, index);
            if (exact != rounded)
            {
                var unit = UnitCheck.UnitOf(_result.Model, line, rounding);
                var step = _interpreter.Value(rounding.Step, index);
                yield return $"rounded to {QuantityFormat.Write(step, unit)}: {QuantityFormat.Write(rounded, unit)} in place of {QuantityFormat.Write(exact, unit)}";
            }
        }
    }

    /// <summary>The parts of one kind in the branches that a year takes, the outer before the inner.</summary>
    private IEnumerable<T> Taken<T>(Formula formula, int index)
        where T : Formula =>
        formula switch
        {
            OpeningFormula f => Taken<T>(index == 0 ? f.First : f.Then, index),
            ConditionalFormula f => Taken<T>(_interpreter.Taken(f, index), index),
            _ => formula.Parts.SelectMany(p => Taken<T>(p, index)).Prepend(formula).OfType<T>(),
        };

    /// <summary>The formula with one clamp taken out, everything else the same.</summary>
    private static Formula Unclamped(Formula formula, ClampFormula clamp) =>
        formula switch
        {
            ClampFormula f when ReferenceEquals(f, clamp) => f.Value,
            OpeningFormula f => f with
            {
                First = Unclamped(f.First, clamp),
                Then = Unclamped(f.Then, clamp),
            },
            ConditionalFormula f => f with
            {
                Then = Unclamped(f.Then, clamp),
                Otherwise = Unclamped(f.Otherwise, clamp),
            },
            ArithmeticFormula f => f with
            {
                Left = Unclamped(f.Left, clamp),
                Right = Unclamped(f.Right, clamp),
            },
            RoundedFormula f => f with { Value = Unclamped(f.Value, clamp) },
            SumFormula f => new SumFormula(f.Terms.Select(t => Unclamped(t, clamp)).ToEquatable()),
            _ => formula,
        };
}
