using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Tests.Evaluation;

/// <summary>Brackets stand where the grammar needs them and nowhere else.</summary>
public sealed class FormulaWriterTests
{
    private static readonly Formula s_a = Formula.LineOf("a");
    private static readonly Formula s_b = Formula.LineOf("b");
    private static readonly Formula s_c = Formula.LineOf("c");

    public static TheoryData<Formula, string> Written =>
        new()
        {
            { s_a + s_b + s_c, "a+b+c" },
            { s_a - (s_b - s_c), "a-(b-c)" },
            { s_a - (s_b + s_c), "a-(b+c)" },
            { s_a * (s_b + s_c), "a*(b+c)" },
            { s_a / (s_b * s_c), "a/(b*c)" },
            { s_a / s_b / s_c, "a/b/c" },
            { s_a * s_b + s_c, "a*b+c" },
            { Formula.Power(1 + s_a, s_b - s_c), "(1+a)^(b-c)" },
            { Formula.Power(Formula.Power(s_a, s_b), s_c), "(a^b)^c" },
            { Formula.All(s_a + s_b > s_c, s_a <= s_b), "AND(a+b>c,a<=b)" },
            { Formula.Clamp(s_a, s_b, s_c), "MIN(c,MAX(b,a))" },
            { Formula.Clamp(s_a, null, s_c), "MIN(c,a)" },
            { Formula.Min(s_a, Formula.Max(s_b, s_c)), "MIN(a,MAX(b,c))" },
            { Formula.Sum([s_a, s_b], Unit.Ratio) * s_c, "SUM(a,b)*c" },
            { Formula.SumOfSquares([s_a, s_b]), "SUMSQ(a,b)" },
            { Formula.Round(s_a + s_b, s_c), "ROUND(ROUND((a+b)/c,9),0)*c" },
            { Formula.Restate(s_a / s_b, Unit.Index) * s_c, "a/b*c" },
            { Formula.If(s_a > s_b, s_a, s_c), "IF(a>b,a,c)" },
            { Formula.Previous("a") + Formula.Next("a"), "a'+a\"" },
            { Formula.Constant(0.1) * s_a, "0.1*a" },
        };

    [Theory]
    [MemberData(nameof(Written))]
    public void It_is_written_with_the_brackets_it_needs(Formula formula, string expected) =>
        Assert.Equal(expected, new Names().Write(formula));

    private sealed class Names : FormulaWriter
    {
        protected override string YearText => "year";

        protected override string Of(Input input) => input.Id;

        protected override string LookupOf(Input input, Formula at) => $"{input.Id}[{Write(at)}]";

        protected override string LineOf(LineReading line) =>
            line.LineId
            + line.Offset switch
            {
                < 0 => "'",
                > 0 => "\"",
                _ => "",
            };

        protected override Term Opening(OpeningFormula formula, None context) =>
            Function("OPENING", formula.Parts);

        protected override Term Conditional(ConditionalFormula formula, None context) =>
            Function("IF", formula.Parts);
    }
}
