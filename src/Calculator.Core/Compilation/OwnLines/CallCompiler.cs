using Calculator.Core.Agreements;
using Calculator.Core.Expressions;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.OwnLines;

/// <summary>Compiles functions; the parser has seen to the number of their arguments.</summary>
internal sealed class CallCompiler(ExpressionCompiler expressions)
{
    /// <summary>The function's value, or <c>null</c> with errors.</summary>
    public TypedFormula? Compile(CallExpression call) =>
        call.Function switch
        {
            ExpressionWords.Min => Extremum(call, isMaximum: false),
            ExpressionWords.Max => Extremum(call, isMaximum: true),
            ExpressionWords.Clamp => Clamp(call),
            ExpressionWords.If => If(call),
            ExpressionWords.Sum => call.Arguments.Length == 1 ? OverYears(call) : Sum(call),
            ExpressionWords.Previous => Previous(call),
            _ => Index(call),
        };

    private TypedFormula? Extremum(CallExpression call, bool isMaximum) =>
        expressions.OfOneUnit(call.Arguments, "compared") is { } parts
            ? Of(parts, Halved(parts.AsSpan(), isMaximum))
            : null;

    /// <summary>By halves, so that many arguments are few levels.</summary>
    private static Formula Halved(ReadOnlySpan<TypedFormula> parts, bool isMaximum)
    {
        if (parts.Length == 1)
        {
            return parts[0].Formula;
        }

        var half = (parts.Length + 1) / 2;
        var (left, right) = (Halved(parts[..half], isMaximum), Halved(parts[half..], isMaximum));
        return isMaximum ? Formula.Max(left, right) : Formula.Min(left, right);
    }

    private TypedFormula? Clamp(CallExpression call) =>
        expressions.OfOneUnit(call.Arguments, "compared") is { } parts
            ? Of(parts, Formula.Clamp(parts[0].Formula, parts[1].Formula, parts[2].Formula))
            : null;

    private TypedFormula? Sum(CallExpression call) =>
        expressions.OfOneUnit(call.Arguments, "added") is { } parts
            ? Of(parts, Formula.Sum(parts.Select(p => p.Formula), parts[0].Unit))
            : null;

    private static TypedFormula Of(TypedFormula[] parts, Formula formula) =>
        new(formula, parts[0].Unit)
        {
            IsBeyondItsYear = Array.Exists(parts, p => p.IsBeyondItsYear),
        };

    private TypedFormula? If(CallExpression call)
    {
        var condition = new OperationCompiler(expressions).Condition(call.Arguments[0]);
        var (then, otherwise) = (
            expressions.Branch(call.Arguments[1]),
            expressions.Branch(call.Arguments[2])
        );
        if (condition is null || then is null || otherwise is null)
        {
            return null;
        }

        if (!then.Unit.Equals(otherwise.Unit))
        {
            expressions.Differ(then, otherwise, call.Arguments[2].Path, "put in one row");
            return null;
        }

        return new(Formula.If(condition.Formula, then.Formula, otherwise.Formula), then.Unit)
        {
            Nesting = 1 + Math.Max(then.Nesting, otherwise.Nesting),
            IsBeyondItsYear = then.IsBeyondItsYear || otherwise.IsBeyondItsYear,
        };
    }

    /// <summary>The sum over the model's years up to the one being worked out.</summary>
    private TypedFormula? OverYears(CallExpression call) =>
        expressions.Operand(call.Arguments[0]) is { } part
            ? expressions.Parts.Row(
                "sum",
                $"{OperandWords.Of(part.Formula)} over the years so far",
                part.Unit,
                id => Formula.Opening(part.Formula, Formula.Previous(id) + part.Formula),
                isOnDemand: false,
                isBeyondItsYear: true
            )
            : null;

    private TypedFormula? Previous(CallExpression call)
    {
        if (call.Arguments[0] is not NameExpression { Name: not ExpressionWords.Year } name)
        {
            expressions.Scope.Diagnostics.Error(
                "LIN004",
                call.Arguments[0].Path,
                "'previous' takes the id of a line or input, nothing that is reckoned",
                allowed: "a line of its own under 'lines' for what is reckoned; year - 1 for the year before"
            );
            return null;
        }

        TypedFormula? start = null;
        if (call.Arguments.Length > 1)
        {
            start = expressions.Branch(call.Arguments[1]);
            if (start is null)
            {
                return null;
            }
        }

        if (Before(name) is not { } before)
        {
            return null;
        }

        if (start is not null && !start.Unit.Equals(before.Unit))
        {
            expressions.Differ(before, start, call.Arguments[1].Path, "put in one row");
            return null;
        }

        var first =
            start?.Formula
            ?? (before.Formula is PreviousFormula ? Formula.Blank(before.Unit) : before.Formula);
        return ReferenceEquals(first, before.Formula)
            ? before
            : before with
            {
                Formula = Formula.Opening(first, before.Formula),
                Nesting = 1 + (start?.Nesting ?? 0),
            };
    }

    /// <summary>The value of the year before: of a line, or of an input that has one a year.</summary>
    private TypedFormula? Before(NameExpression name)
    {
        var names = expressions.Names;
        if (names.Own.TryGetValue(name.Name, out var own))
        {
            return expressions.UnitOf(own, name.Path) is { } unit
                ? new(Formula.Previous(own.Id), unit)
                : null;
        }

        if (names.Line(name.Name) is { } line)
        {
            return new(Formula.Previous(line.Id), line.Unit)
            {
                IsBeyondItsYear = line.IsBeyondItsYear,
            };
        }

        if (names.Input(name.Name) is { } input)
        {
            return new(
                Formula.Lookup(input, Formula.Year - Formula.Constant(1, Unit.Years)),
                input.Unit
            );
        }

        names.TellUnknown(name);
        return null;
    }

    /// <summary>The level of an index, 1 in the model's first year: its yearly growth multiplied up.</summary>
    private TypedFormula? Index(CallExpression call)
    {
        if (call.Arguments[0] is not NameExpression name)
        {
            expressions.Scope.Diagnostics.Error(
                "LIN004",
                call.Arguments[0].Path,
                "'index' takes the name of an index",
                allowed: "a name under economy.indices"
            );
            return null;
        }

        var builder = expressions.Scope.Builder;
        var id = EconomyIds.IndexLevel(name.Name);
        if (!builder.Has(id))
        {
            var growth = expressions.Scope.IndexGrowth(new LineReference(name.Name, name.Path));
            builder.Add(
                new Line(
                    id,
                    $"Index {name.Name} against {builder.Years.First}",
                    Unit.Index,
                    Formula.Opening(
                        Formula.Constant(1, Unit.Index),
                        Formula.Previous(id) * (1 + growth(Formula.Year))
                    )
                )
                {
                    Section = "Economy",
                    Path = name.Path,
                }
            );
        }

        return new(Formula.LineOf(id), Unit.Index);
    }
}
