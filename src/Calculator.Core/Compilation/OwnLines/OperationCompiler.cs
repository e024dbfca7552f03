using Calculator.Core.Expressions;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.OwnLines;

/// <summary>Compiles operators. What is divided by zero has no value; a comparison is 1 where it holds and 0 where it doesn't.</summary>
internal sealed class OperationCompiler(ExpressionCompiler expressions)
{
    /// <summary>True for a comparison as a number, which has a value wherever what it compares has one.</summary>
    public static bool IsTruth(BranchingFormula formula) =>
        formula
            is ConditionalFormula
            {
                Then: ConstantFormula { Value: 1 },
                Otherwise: ConstantFormula { Value: 0 }
            };

    /// <summary>The operation, or <c>null</c> with errors.</summary>
    public TypedFormula? Compile(OperationExpression operation) =>
        operation.Sign switch
        {
            "+" or "-" => Sum(operation),
            "*" => Product(operation),
            "/" => Quotient(operation),
            _ => Comparison(operation) is { } holds
                ? holds with
                {
                    Formula = Formula.If(holds.Formula, Formula.Constant(1), Formula.Constant(0)),
                }
                : null,
        };

    /// <summary>What must hold, or <c>null</c> with errors: a comparison, or a number that is not 0 where it holds.</summary>
    public TypedFormula? Condition(Expression expression)
    {
        if (expression is OperationExpression { Sign: not ("+" or "-" or "*" or "/") } compared)
        {
            return Comparison(compared);
        }

        if (expressions.Operand(expression) is not { } condition)
        {
            return null;
        }

        if (condition.Unit.IsDimensionless)
        {
            return condition;
        }

        expressions.Scope.Diagnostics.Error(
            "LIN005",
            expression.Path,
            $"this is an amount in {condition.Unit}, not a condition",
            allowed: $"a comparison, such as ... > 0 {condition.Unit}"
        );
        return null;
    }

    private TypedFormula? Sum(OperationExpression operation)
    {
        var isDifference = operation.Sign == "-";
        return Same(operation, isDifference ? "subtracted" : "added") is not var (left, right)
                ? null
            : isDifference
                ? left with
                {
                    Formula = left.Formula - right.Formula,
                    Unit = left.Unit.IsYear ? Unit.Years : left.Unit,
                    IsBeyondItsYear = left.IsBeyondItsYear || right.IsBeyondItsYear,
                }
            : left with
            {
                Formula = left.Formula + right.Formula,
                IsBeyondItsYear = left.IsBeyondItsYear || right.IsBeyondItsYear,
            };
    }

    private TypedFormula? Product(OperationExpression operation) =>
        Both(operation) is var (left, right)
            ? new(left.Formula * right.Formula, left.Unit * right.Unit)
            {
                IsBeyondItsYear = left.IsBeyondItsYear || right.IsBeyondItsYear,
            }
            : null;

    private TypedFormula? Quotient(OperationExpression operation)
    {
        if (Both(operation) is not var (left, right))
        {
            return null;
        }

        var unit = left.Unit / right.Unit;
        var isBeyond = left.IsBeyondItsYear || right.IsBeyondItsYear;
        if (right.Formula is ConstantFormula { Value: not 0 })
        {
            return new(left.Formula / right.Formula, unit) { IsBeyondItsYear = isBeyond };
        }

        // It is read twice: to tell whether it is 0, and to divide by.
        var divisor = right.Formula is LeafFormula or InputFormula
            ? right
            : expressions.Parts.Row("divisor", "what is divided by", right, expressions.IsOnDemand);
        return new(Formula.Share(left.Formula, divisor.Formula, right.Unit, unit), unit)
        {
            Nesting = 1,
            IsBeyondItsYear = isBeyond,
        };
    }

    private TypedFormula? Comparison(OperationExpression operation) =>
        Same(operation, "compared") is var (left, right)
            ? new(Compared(operation.Sign, left.Formula, right.Formula), Unit.Ratio)
            : null;

    private static Formula Compared(string sign, Formula left, Formula right) =>
        sign switch
        {
            "<" => left < right,
            "<=" => left <= right,
            "=" => Formula.IsEqual(left, right),
            ">=" => left >= right,
            _ => left > right,
        };

    private (TypedFormula, TypedFormula)? Both(OperationExpression operation)
    {
        var (left, right) = (
            expressions.Operand(operation.Left),
            expressions.Operand(operation.Right)
        );
        return left is null || right is null ? null : (left, right);
    }

    /// <summary>Both sides, which have one unit; <c>null</c> with an error at the sign where they don't.</summary>
    private (TypedFormula, TypedFormula)? Same(OperationExpression operation, string verb)
    {
        if (Both(operation) is not var (left, right))
        {
            return null;
        }

        if (left.Unit.Equals(right.Unit))
        {
            return (left, right);
        }

        expressions.Differ(left, right, operation.Path, verb);
        return null;
    }
}
