using System.Globalization;
using Calculator.Core.Expressions;
using Calculator.ScenarioFiles.Expressions;
using CsCheck;

namespace Calculator.ScenarioFiles.Tests.Expressions;

/// <summary>Formulas bind as in arithmetic, and no text ends the reader.</summary>
public sealed class ExpressionParserTests
{
    private static readonly Gen<Expression> s_formula = Gen.Recursive<Expression>(
        (depth, inner) =>
            depth > 4
                ? Leaf
                : Gen.Frequency(
                    (2, Leaf),
                    (
                        3,
                        Gen.Select(Words("+", "-", "*", "/"), inner, inner)
                            .Select(
                                Expression (p) =>
                                    new OperationExpression(p.Item1, p.Item2, p.Item3, "")
                            )
                    ),
                    (1, inner.Select(Expression (e) => new NegationExpression(e, ""))),
                    (
                        1,
                        Gen.Select(inner, inner, inner)
                            .Select(
                                Expression (p) =>
                                    new CallExpression("clamp", [p.Item1, p.Item2, p.Item3], "")
                            )
                    )
                )
    );

    private static Gen<string> Words(params string[] words) =>
        Gen.OneOf([.. words.Select(Gen.Const)]);

    private static Gen<Expression> Leaf =>
        Gen.OneOf(
            Gen.Int[0, 99]
                .Select(
                    Expression (i) =>
                        new NumberExpression(i, null, i.ToString(CultureInfo.InvariantCulture), "")
                ),
            Words("a", "b-c", "d.e-f").Select(Expression (n) => new NameExpression(n, ""))
        );

    [Theory]
    [InlineData("a + b * c", "(a + (b * c))")]
    [InlineData("a - b - c", "((a - b) - c)")]
    [InlineData("a / b / c", "((a / b) / c)")]
    [InlineData("(a + b) * c", "((a + b) * c)")]
    [InlineData("-a * b", "(-(a) * b)")]
    [InlineData("a - -b", "(a - -(b))")]
    [InlineData("a + b >= c * 2", "((a + b) >= (c * 2))")]
    [InlineData("if(a = 2022, min(b, c), -1)", "if((a = 2022), min(b, c), -(1))")]
    public void Operators_bind_as_in_arithmetic(string text, string bracketed) =>
        Assert.Equal(bracketed, Written(Read(text).Formula!));

    [Theory]
    [InlineData("", 0, "LIN001")]
    [InlineData("1 +", 3, "LIN001")]
    [InlineData("1 2", 2, "LIN001")]
    [InlineData("(1", 0, "LIN001")]
    [InlineData("1)", 1, "LIN001")]
    [InlineData("a == b", 3, "LIN001")]
    [InlineData("a < b < c", 6, "LIN001")]
    [InlineData("1,000 * a", 1, "LIN001")]
    [InlineData("mn(1, 2)", 0, "LIN003")]
    [InlineData("2 * min(1)", 4, "LIN004")]
    [InlineData("previous(a, 1, 2)", 0, "LIN004")]
    public void A_slip_is_told_at_its_place(string text, int start, string code)
    {
        var problem = Read(text).Problem!;
        Assert.Equal((start, code), (problem.Start, problem.Code));
    }

    /// <summary>49 brackets around a value are 50 levels, and a sum of 50 terms has 49 signs, each a level above the first term.</summary>
    [Fact]
    public void Levels_and_length_have_an_end()
    {
        Assert.NotNull(Read(new string('(', 49) + "1" + new string(')', 49)).Formula);
        Assert.Equal("LIN002", Read(new string('(', 50) + "1" + new string(')', 50)).Problem?.Code);
        Assert.NotNull(Read("1" + string.Concat(Enumerable.Repeat("+1", 49))).Formula);
        Assert.Equal(
            "LIN002",
            Read("1" + string.Concat(Enumerable.Repeat("+1", 50))).Problem?.Code
        );
        Assert.NotNull(Read(new string('1', 300).PadRight(2000)).Formula);
        Assert.Equal("LIN002", Read(new string(' ', 2001)).Problem?.Code);
        Assert.Equal("LIN002", Read(new string('(', 2000)).Problem?.Code);
        Assert.Equal("LIN002", Read(new string('-', 2000)).Problem?.Code);
    }

    [Fact]
    public void A_formula_written_out_is_read_back_the_same() =>
        s_formula.Sample(f => Written(Read(Written(f)).Formula!) == Written(f));

    [Fact]
    public void Any_text_is_a_formula_or_has_a_problem_within_it() =>
        Gen.OneOf(
                Gen.String,
                Words(
                    "a",
                    "b-c",
                    "1",
                    "2.5 %",
                    "5 USD/person",
                    "min(",
                    "previous(",
                    "(",
                    ")",
                    ",",
                    "+",
                    "-",
                    "*",
                    "/",
                    "<=",
                    "=",
                    " ",
                    "\n",
                    "\u00D7"
                )
                    .Array[0, 40]
                    .Select(string.Concat)
            )
            .Sample(text =>
            {
                var (formula, problem) = Read(text);
                return formula is not null
                    ? problem is null
                    : problem!.Start >= 0 && problem.Start <= text.Length;
            });

    private static (Expression? Formula, ExpressionProblem? Problem) Read(string text) =>
        ExpressionParser.Read(text, _ => "");

    private static string Written(Expression formula) =>
        formula switch
        {
            NumberExpression n => n.Written,
            NameExpression n => n.Name,
            NegationExpression n => $"-({Unbracketed(n.Operand)})",
            OperationExpression o => $"({Written(o.Left)} {o.Sign} {Written(o.Right)})",
            CallExpression c => $"{c.Function}({string.Join(", ", c.Arguments.Select(Written))})",
            _ => "",
        };

    private static string Unbracketed(Expression formula) =>
        formula is OperationExpression ? Written(formula)[1..^1] : Written(formula);
}
