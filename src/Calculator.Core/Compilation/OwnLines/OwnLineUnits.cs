using Calculator.Core.Expressions;
using Calculator.Core.Quantities;
using Calculator.Core.Scenarios;

namespace Calculator.Core.Compilation.OwnLines;

/// <summary>Tells the unit of a user's line before it is compiled, which a line that reads its own year before rests on: the first
/// part whose unit must be the line's and is known. Whether all parts agree is checked when the line is compiled.</summary>
internal sealed class OwnLineUnits(OwnLineNames names)
{
    private readonly Dictionary<string, Unit> _known = new(StringComparer.Ordinal);

    /// <summary>The unit stated or found, or <c>null</c> where nothing tells it.</summary>
    public Unit? Of(OwnLine line) => Of(line, new HashSet<string>(StringComparer.Ordinal));

    /// <summary>Each line is looked at once: one that rests on itself gives nothing away.</summary>
    private Unit? Of(OwnLine line, HashSet<string> tried)
    {
        if (line.Unit is not null)
        {
            return line.Unit;
        }

        if (!_known.TryGetValue(line.Id, out var unit) && tried.Add(line.Id))
        {
            unit = Of(line.Formula, tried);
            if (unit is not null)
            {
                _known.Add(line.Id, unit);
            }
        }

        return unit;
    }

    private Unit? Of(Expression expression, HashSet<string> tried) =>
        expression switch
        {
            NumberExpression number => number.Unit ?? Unit.Ratio,
            NameExpression name => Of(name, tried),
            NegationExpression negation => Of(negation.Operand, tried),
            OperationExpression { Sign: "*" } o => Both(o, tried, (a, b) => a * b),
            OperationExpression { Sign: "/" } o => Both(o, tried, (a, b) => a / b),
            OperationExpression { Sign: "+" or "-" } o => First(o.Parts, tried),
            OperationExpression => Unit.Ratio,
            CallExpression { Function: ExpressionWords.Index } => Unit.Index,
            CallExpression { Function: ExpressionWords.If } call => First(
                call.Arguments.Skip(1),
                tried
            ),
            _ => First(expression.Parts, tried),
        };

    private Unit? Of(NameExpression name, HashSet<string> tried) =>
        name.Name == ExpressionWords.Year ? Unit.Year
        : names.Own.TryGetValue(name.Name, out var own) ? Of(own, tried)
        : names.Line(name.Name)?.Unit ?? names.Input(name.Name)?.Unit;

    private Unit? First(IEnumerable<Expression> parts, HashSet<string> tried) =>
        parts.Select(p => Of(p, tried)).FirstOrDefault(u => u is not null);

    private Unit? Both(
        OperationExpression operation,
        HashSet<string> tried,
        Func<Unit, Unit, Unit> combine
    ) =>
        (Of(operation.Left, tried), Of(operation.Right, tried)) is ({ } left, { } right)
            ? combine(left, right)
            : null;
}
