using System.Globalization;
using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;
using Calculator.Core.Time;
using CsCheck;

namespace Calculator.Core.Tests.Evaluation;

/// <summary>The text written for Excel, read again by Excel's grammar, gives the number of the run.
/// All leaves are small whole numbers and divisors are powers of two, so that every result is exact.</summary>
public sealed class ExcelFormulaProperties
{
    private static readonly string[] s_lines = ["a", "b", "c"];

    private static readonly Gen<Formula> s_leaf = Gen.OneOf(
        Gen.Int[-3, 9].Select(v => Formula.Constant(v)),
        Gen.Int[0, 2].Select(i => Formula.LineOf(s_lines[i]))
    );

    private static readonly Gen<Formula> s_powerOfTwo = Gen.OneOf(
        Gen.Int[-1, 2].Select(v => Formula.Constant(Math.Pow(2, v))),
        Gen.Const(Formula.LineOf("b")),
        Gen.Const(Formula.LineOf("b") * Formula.Constant(2)),
        Gen.Const(Formula.LineOf("b") / Formula.Constant(4))
    );

    private static readonly Gen<Formula> s_formula = Gen.Recursive<Formula>(
        (depth, inner) => depth == 4 ? s_leaf : Node(inner)
    );

    private static Gen<Formula> Node(Gen<Formula> inner)
    {
        var condition = Gen.Select(inner, inner, Gen.Int[0, 4])
            .Select(
                (l, r, kind) =>
                    kind switch
                    {
                        0 => l < r,
                        1 => l <= r,
                        2 => Formula.IsEqual(l, r),
                        3 => l >= r,
                        _ => l > r,
                    }
            );
        return Gen.OneOf(
            s_leaf,
            Gen.Select(inner, inner).Select((l, r) => l + r),
            Gen.Select(inner, inner).Select((l, r) => l - r),
            Gen.Select(inner, inner).Select((l, r) => l * r),
            Gen.Select(inner, s_powerOfTwo).Select((l, r) => l / r),
            Gen.Select(inner, inner).Select(Formula.Min),
            Gen.Select(inner, inner).Select(Formula.Max),
            Gen.Select(inner, inner, inner).Select((v, f, c) => Formula.Clamp(v, f, c)),
            Gen.Select(inner, Gen.Int[-1, 3])
                .Select((v, e) => Formula.Round(v, Formula.Constant(Math.Pow(2, e)))),
            Gen.Select(s_leaf, Gen.Int[0, 3])
                .Select((b, e) => Formula.Power(1 + b, Formula.Constant(e))),
            inner.Array[0, 3].Select(terms => Formula.Sum(terms, Unit.Ratio)),
            Gen.Select(condition, inner, inner).Select(Formula.If),
            Gen.Select(condition, condition, inner)
                .Select((x, y, i) => Formula.If(Formula.All(x, y), i, -1 - i)),
            condition,
            Gen.Select(inner, inner).Select(Formula.Opening)
        );
    }

    private static double Run(Formula formula)
    {
        var builder = new ModelBuilder(new YearRange(2022, 2022));
        foreach (var (id, value) in new[] { ("a", 3.0), ("b", 8.0), ("c", -5.0) })
        {
            builder.Add(new Line(id, id, Unit.Ratio, Formula.Constant(value)));
        }

        builder.Add(new Line("x", "x", Unit.Ratio, formula));
        return EvaluationResult
            .Run(builder.Build(new DiagnosticCollector())!, new DiagnosticCollector())!
            .Value("x", 2022);
    }

    [Fact]
    public void The_text_means_what_the_run_reckons() =>
        s_formula.Sample(
            formula =>
            {
                var text = new ExcelFormula(new Addresses()).Write(formula);
                Assert.Equal(Run(formula), Sheet.Read(text));
            },
            iter: 5000
        );

    [Fact]
    public void No_sum_or_product_stands_in_needless_brackets()
    {
        var a = Formula.LineOf("a");
        var b = Formula.LineOf("b");
        foreach (
            var (formula, text) in new (Formula, string)[]
            {
                (a + (a + a), "a+a+a"),
                (a * (a * a), "a*a*a"),
                (a * a / a, "a*a/a"),
                (a / a * a, "a/a*a"),
                (a - a * a, "a-a*a"),
                (a * a > a + b, "a*a>a+b"),
                (Formula.Power(a, a) * a, "a^a*a"),
                (Formula.Restate(a * a, Unit.Person) * a, "a*a*a"),
                (a / (a / a), "a/(a/a)"),
                (a / Formula.Power(a, a), "a/a^a"),
                (Formula.Power(Formula.Power(a, a), a), "(a^a)^a"),
                ((a > b) + a, "(a>b)+a"),
                (Formula.Sum([a + a, a * a], Unit.Ratio), "SUM(a+a,a*a)"),
            }
        )
        {
            Assert.Equal(text, new ExcelFormula(new Addresses()).Write(formula));
        }
    }

    private sealed class Addresses : IFormulaAddresses
    {
        public string Year => "2022";

        public string FirstYear => "2022";

        public string InputYears => "";

        public string Line(string lineId) => lineId;

        public string PreviousLine(string lineId) => "";

        public string NextLine(string lineId) => "";

        public string Input(Input input) => "";

        public string InputRow(Input input) => "";
    }

    /// <summary>Excel's grammar: comparisons, then + and -, then * and /, then ^, then a sign, all from left to right.</summary>
    private sealed class Sheet(string text)
    {
        private int _at;

        public static double Read(string text)
        {
            var sheet = new Sheet(text);
            var value = sheet.Comparison();
            Assert.Equal(text.Length, sheet._at);
            return value;
        }

        private bool Take(string token)
        {
            if (string.CompareOrdinal(text, _at, token, 0, token.Length) != 0)
            {
                return false;
            }

            _at += token.Length;
            return true;
        }

        private double Comparison()
        {
            var left = Sum();
            while (true)
            {
                if (Take("<="))
                {
                    left = left <= Sum() ? 1 : 0;
                }
                else if (Take(">="))
                {
                    left = left >= Sum() ? 1 : 0;
                }
                else if (Take("<"))
                {
                    left = left < Sum() ? 1 : 0;
                }
                else if (Take(">"))
                {
                    left = left > Sum() ? 1 : 0;
                }
                else if (Take("="))
                {
                    left = left == Sum() ? 1 : 0;
                }
                else
                {
                    return left;
                }
            }
        }

        private double Sum()
        {
            var left = Product();
            while (true)
            {
                if (Take("+"))
                {
                    left += Product();
                }
                else if (Take("-"))
                {
                    left -= Product();
                }
                else
                {
                    return left;
                }
            }
        }

        private double Product()
        {
            var left = Raised();
            while (true)
            {
                if (Take("*"))
                {
                    left *= Raised();
                }
                else if (Take("/"))
                {
                    left /= Raised();
                }
                else
                {
                    return left;
                }
            }
        }

        private double Raised()
        {
            var left = Signed();
            while (Take("^"))
            {
                left = Math.Pow(left, Signed());
            }

            return left;
        }

        private double Signed() => Take("-") ? -Signed() : Atom();

        private double Atom()
        {
            if (Take("("))
            {
                var inner = Comparison();
                Assert.True(Take(")"));
                return inner;
            }

            foreach (var function in new[] { "SUM", "MIN", "MAX", "AND", "IF", "ROUND" })
            {
                if (Take(function + "("))
                {
                    var arguments = new List<double>();
                    do
                    {
                        arguments.Add(Comparison());
                    } while (Take(","));

                    Assert.True(Take(")"));
                    return function switch
                    {
                        "SUM" => arguments.Sum(),
                        "MIN" => arguments.Min(),
                        "MAX" => arguments.Max(),
                        "ROUND" => Math.Round(
                            arguments[0],
                            (int)arguments[1],
                            MidpointRounding.AwayFromZero
                        ),
                        "AND" => arguments.All(v => v != 0) ? 1 : 0,
                        _ => arguments[0] != 0 ? arguments[1] : arguments[2],
                    };
                }
            }

            if (Take("a"))
            {
                return 3;
            }

            if (Take("b"))
            {
                return 8;
            }

            if (Take("c"))
            {
                return -5;
            }

            var start = _at;
            while (_at < text.Length && (char.IsAsciiDigit(text[_at]) || text[_at] is '.'))
            {
                _at++;
            }

            return double.Parse(text.AsSpan(start, _at - start), CultureInfo.InvariantCulture);
        }
    }
}
