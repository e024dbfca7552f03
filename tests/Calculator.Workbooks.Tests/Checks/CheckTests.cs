using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;
using Calculator.Core.Time;
using Calculator.Workbooks.Checks;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Checks;

public sealed class CheckTests
{
    private static readonly EvaluationResult s_run = Run();

    private static readonly Formula s_isMoreThanOne =
        Formula.LineOf("year-of-model") > Formula.Constant(1);

    [Fact]
    public void It_holds_where_its_formula_is_not_zero()
    {
        var check = new Check("c", "", [s_isMoreThanOne]);
        Assert.False(check.Holds(0, s_run, 2022)); // 1 > 1
        Assert.True(check.Holds(0, s_run, 2023)); // 2 > 1
    }

    [Fact]
    public void Where_a_line_has_no_value_there_is_nothing_to_check() =>
        Assert.True(
            new Check("c", "", [Formula.LineOf("blank") > Formula.Constant(1)]).Holds(
                0,
                s_run,
                2022
            )
        );

    [Fact]
    public void A_case_without_the_thing_keeps_to_it()
    {
        var check = new Check("c", "", [null, s_isMoreThanOne]);
        Assert.True(check.Holds(0, s_run, 2022));
        Assert.False(check.Holds(1, s_run, 2022));
    }

    [Fact]
    public void Over_years_the_sums_are_compared() =>
        // 1 + 2 in 2022 and 2023 together, whichever year asks.
        Assert.True(
            new Check(
                "c",
                "",
                [Formula.IsEqual(Formula.LineOf("year-of-model"), Formula.Constant(3))]
            )
            {
                IsOverYears = true,
            }.Holds(0, s_run, 2022)
        );

    private static EvaluationResult Run()
    {
        var builder = new ModelBuilder(new YearRange(2022, 2023));
        builder.Add(
            new Line(
                "year-of-model",
                "",
                Unit.Ratio,
                Formula.Opening(Formula.Constant(1), Formula.Constant(2))
            )
        );
        builder.Add(new Line("blank", "", Unit.Ratio, Formula.Blank(Unit.Ratio)));
        return TestReports.Run(builder, "checks").Result;
    }
}
