using System.Collections.Immutable;
using Calculator.Core.Diagnostics;
using Calculator.Core.Expressions;

namespace Calculator.ScenarioFiles.Expressions;

/// <summary>Reads a formula by recursive descent: comparison, then <c>+ -</c>, then <c>* /</c>, then a minus before a value;
/// operators of one level from left to right.</summary>
internal sealed class ExpressionParser
{
    /// <summary>Characters of a formula at most.</summary>
    public const int MostCharacters = 2000;

    /// <summary>Levels of a formula at most, which also bounds what reads it afterwards.</summary>
    public const int MostLevels = 50;

    private const string Operand = "an id, a number, a function or '('";

    private static readonly ImmutableArray<string> s_comparisons = ["<", "<=", "=", ">=", ">"];

    private readonly List<ExpressionToken> _tokens;
    private readonly Func<int, string> _pathOf;
    private int _next;
    private int _open;

    private ExpressionParser(List<ExpressionToken> tokens, Func<int, string> pathOf) =>
        (_tokens, _pathOf) = (tokens, pathOf);

    private ExpressionToken Token => _tokens[_next];

    /// <summary>The formula, or the first problem.</summary>
    /// <param name="text">The text.</param>
    /// <param name="pathOf">Names the place of the character at an index.</param>
    public static (Expression? Formula, ExpressionProblem? Problem) Read(
        string text,
        Func<int, string> pathOf
    )
    {
        if (text.Length > MostCharacters)
        {
            return (
                null,
                new ExpressionProblem(
                    "LIN002",
                    0,
                    $"the formula has {text.Length} characters",
                    $"at most {MostCharacters}; part it into several lines"
                )
            );
        }

        var (tokens, problem) = ExpressionLexer.Read(text);
        if (problem is not null)
        {
            return (null, problem);
        }

        try
        {
            var parser = new ExpressionParser(tokens, pathOf);
            var formula = parser.Comparison().Formula;
            return parser.Token.Kind == ExpressionTokenKind.End
                ? (formula, null)
                : (null, parser.Behind());
        }
        catch (FormulaException refused)
        {
            return (null, refused.Problem);
        }
    }

    private Part Comparison()
    {
        var left = Chain(Product, "+", "-");
        if (!IsSign(s_comparisons))
        {
            return left;
        }

        var sign = Take();
        var compared = Operation(sign, left, Chain(Product, "+", "-"));
        return IsSign(s_comparisons)
            ? throw Problem(
                "a comparison is not compared again",
                "one comparison; if(a < b, b < c, 0) for both"
            )
            : compared;
    }

    private Part Product() => Chain(Value, "*", "/");

    private Part Chain(Func<Part> next, params ImmutableArray<string> signs)
    {
        var left = next();
        while (IsSign(signs))
        {
            var sign = Take();
            left = Operation(sign, left, next());
        }

        return left;
    }

    private Part Operation(ExpressionToken sign, Part left, Part right) =>
        Made(
            new OperationExpression(sign.Text, left.Formula, right.Formula, _pathOf(sign.Start)),
            sign,
            left,
            right
        );

    private Part Value()
    {
        var token = Token;
        Enter(token);
        var part = token switch
        {
            { Kind: ExpressionTokenKind.Number } => Number(Take()),
            { Kind: ExpressionTokenKind.Name } => Named(Take()),
            { Text: "-" } => Negation(Take()),
            { Text: "(" } => Bracketed(Take()),
            _ => throw Problem(
                $"a value is missing before {token.Named}",
                token.Text == "=" ? "'=' once, or '<=' and '>='" : Operand
            ),
        };
        _open--;
        return part;
    }

    private Part Number(ExpressionToken token) =>
        new(
            new NumberExpression(
                token.Quantity!.Value,
                token.Quantity.Unit,
                token.Text,
                _pathOf(token.Start)
            ),
            1
        );

    private Part Negation(ExpressionToken sign)
    {
        var value = Value();
        return Made(new NegationExpression(value.Formula, _pathOf(sign.Start)), sign, value);
    }

    private Part Bracketed(ExpressionToken open)
    {
        var inner = Comparison();
        Close(open);
        return inner;
    }

    private Part Named(ExpressionToken name)
    {
        if (!IsSign(["("]))
        {
            return new Part(new NameExpression(name.Text, _pathOf(name.Start)), 1);
        }

        var function = ExpressionWords.Functions.FirstOrDefault(f => f.Name == name.Text);
        if (function.Name is null)
        {
            throw new FormulaException(
                new ExpressionProblem(
                    "LIN003",
                    name.Start,
                    $"there is no function '{name.Text}'",
                    string.Join(", ", ExpressionWords.Functions.Select(f => f.Name)),
                    Suggestion.Nearest(name.Text, ExpressionWords.Functions.Select(f => f.Name))
                )
            );
        }

        var arguments = Arguments(Take());
        return arguments.Length < function.Least || arguments.Length > function.Most
            ? throw new FormulaException(
                new ExpressionProblem(
                    "LIN004",
                    name.Start,
                    $"'{name.Text}' has {arguments.Length} argument{(arguments.Length == 1 ? "" : "s")} here",
                    function.Usage
                )
            )
            : Made(
                new CallExpression(
                    name.Text,
                    [.. arguments.Select(a => a.Formula)],
                    _pathOf(name.Start)
                ),
                name,
                arguments
            );
    }

    private Part[] Arguments(ExpressionToken open)
    {
        var arguments = new List<Part>();
        while (arguments.Count > 0 || !IsSign([")"]))
        {
            arguments.Add(Comparison());
            if (!IsSign([","]))
            {
                break;
            }

            Take();
        }

        Close(open);
        return [.. arguments];
    }

    private void Close(ExpressionToken open)
    {
        if (!IsSign([")"]))
        {
            throw Token.Kind == ExpressionTokenKind.End
                ? new FormulaException(
                    new ExpressionProblem(
                        "LIN001",
                        open.Start,
                        "this '(' is not closed",
                        "a ')' for each '('; inside { } a formula with commas stands in quotes"
                    )
                )
                : new FormulaException(Behind());
        }

        Take();
    }

    /// <summary>What stands where an operator should.</summary>
    private ExpressionProblem Behind() =>
        Token.Text == ")"
            ? new ExpressionProblem("LIN001", Token.Start, "this ')' closes no '('")
            : new ExpressionProblem(
                "LIN001",
                Token.Start,
                $"an operator is missing before {Token.Named}",
                "+ - * / < <= = >= >"
            );

    private static Part Made(Expression formula, ExpressionToken at, params Part[] of)
    {
        var levels = 1 + of.Max(p => p.Levels);
        return levels > MostLevels ? throw TooDeep(at) : new Part(formula, levels);
    }

    private void Enter(ExpressionToken at)
    {
        if (++_open > MostLevels)
        {
            throw TooDeep(at);
        }
    }

    private static FormulaException TooDeep(ExpressionToken at) =>
        new(
            new ExpressionProblem(
                "LIN002",
                at.Start,
                $"the formula is deeper than {MostLevels} levels",
                "several lines, and sum(a, b, ...) for a long sum"
            )
        );

    private bool IsSign(ImmutableArray<string> signs) =>
        Token.Kind == ExpressionTokenKind.Sign && signs.Contains(Token.Text);

    private ExpressionToken Take() => _tokens[_next++];

    private FormulaException Problem(string message, string allowed) =>
        new(new ExpressionProblem("LIN001", Token.Start, message, allowed));

    /// <summary>A part read.</summary>
    private readonly record struct Part(Expression Formula, int Levels);
}
