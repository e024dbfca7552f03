using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Tests.Evaluation;

public sealed class ExcelFormulaTests
{
    private static readonly Formula s_a = Formula.LineOf("a");
    private static readonly Formula s_b = Formula.LineOf("b");
    private static readonly Formula s_c = Formula.LineOf("c");

    private static string Write(Formula formula) =>
        new ExcelFormula(new Addresses()).Write(formula);

    [Fact]
    public void Brackets_stand_where_precedence_needs_them()
    {
        Assert.Equal("a-(b-c)", Write(s_a - (s_b - s_c)));
        Assert.Equal("a-b-c", Write(s_a - s_b - s_c));
        Assert.Equal("a/(b*c)", Write(s_a / (s_b * s_c)));
        Assert.Equal("(a+b)*c", Write((s_a + s_b) * s_c));
        Assert.Equal("a+b*c", Write(s_a + s_b * s_c));
        Assert.Equal("(1+a)^(b-c)", Write(Formula.Power(1 + s_a, s_b - s_c)));
    }

    [Fact]
    public void Functions_are_Excels_own()
    {
        Assert.Equal(
            "MIN(cap,MAX(0,a))",
            Write(Formula.Clamp(s_a, Formula.Constant(0), Formula.LineOf("cap")))
        );
        Assert.Equal("SUM(a,b)", Write(Formula.Sum([s_a, s_b], Unit.Ratio)));
        Assert.Equal(
            "IF(AND(D$4>=a,D$4<=b),c,0)",
            Write(Formula.If(Formula.Between(Formula.Year, s_a, s_b), s_c, Formula.Constant(0)))
        );
        Assert.Equal("IF(D$4=$D$4,a,before_b)", Write(Formula.Opening(s_a, Formula.Previous("b"))));
    }

    [Fact]
    public void A_sum_of_more_terms_than_a_function_takes_is_a_sum_of_sums()
    {
        var terms = Enumerable.Range(1, 300).Select(i => Formula.LineOf($"l{i}") * s_a).ToArray();
        var written = Write(Formula.Sum(terms, Unit.Ratio));
        Assert.StartsWith("SUM(SUM(l1*a,", written, StringComparison.Ordinal);
        Assert.Contains("l255*a),SUM(l256*a,", written, StringComparison.Ordinal);
        Assert.EndsWith("l300*a))", written, StringComparison.Ordinal);
    }

    [Fact]
    public void A_look_back_beyond_the_model_is_a_match_over_the_inputs_years()
    {
        var row = new Input("cpi", "cpi", Unit.Ratio, ValueRange.Any);
        Assert.Equal(
            "INDEX(cpi_row,MATCH(D$4-2,years,0))",
            Write(Formula.Lookup(row, Formula.Year - Formula.Constant(2, Unit.Years)))
        );
    }

    /// <summary>Excel takes a blank cell for 0: where a changed input can lead to a year without a value, that is an error.</summary>
    [Fact]
    public void A_year_that_a_changed_input_leads_to_must_have_a_value()
    {
        var row = new Input("cpi", "cpi", Unit.Ratio, ValueRange.Any);
        var lag = new Input("lag", "lag", Unit.Years, ValueRange.Any)
        {
            Scalar = new Figure(2, Unit.Years, "2", "lag"),
        };
        var found = $"INDEX(cpi_row,MATCH(D$4-{Write(Formula.Of(lag))},years,0))";
        Assert.Equal(
            $"IF(ISNUMBER({found}),{found},NA())",
            Write(Formula.Lookup(row, Formula.Year - Formula.Of(lag)))
        );
    }

    private sealed class Addresses : IFormulaAddresses
    {
        public string Year => "D$4";

        public string FirstYear => "$D$4";

        public string InputYears => "years";

        public string Line(string lineId) => lineId;

        public string PreviousLine(string lineId) => "before_" + lineId;

        public string NextLine(string lineId) => "after_" + lineId;

        public string Input(Input input) => input.Id;

        public string InputRow(Input input) => input.Id + "_row";
    }
}
