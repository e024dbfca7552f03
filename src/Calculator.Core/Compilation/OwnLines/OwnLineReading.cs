using Calculator.Core.Expressions;
using Calculator.Core.Scenarios;

namespace Calculator.Core.Compilation.OwnLines;

/// <summary>A place where a user's line reads another, or itself.</summary>
/// <param name="Name">The name as the formula has it.</param>
/// <param name="IsSameYear">False for the year before.</param>
internal sealed record OwnLineReading(NameExpression Name, bool IsSameYear)
{
    /// <summary>The names in a line's formula, in reading order, without those of indices.</summary>
    public static IEnumerable<OwnLineReading> Of(OwnLine line) => In(line.Formula);

    private static IEnumerable<OwnLineReading> In(Expression expression) =>
        expression switch
        {
            NameExpression name => [new OwnLineReading(name, IsSameYear: true)],
            CallExpression { Function: ExpressionWords.Index } => [],
            CallExpression
            {
                Function: ExpressionWords.Previous,
                Arguments: [NameExpression name, .. var start]
            } => start.SelectMany(In).Prepend(new OwnLineReading(name, IsSameYear: false)),
            _ => expression.Parts.SelectMany(In),
        };
}
