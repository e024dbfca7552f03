using Calculator.Core.Modelling.Formulas;
using Calculator.TestSupport;

namespace Calculator.Core.Tests.Evaluation;

/// <summary>Formulas over a run, beside those of its lines.</summary>
public sealed class EvaluationResultTests
{
    private const string Scenario = """
        scenario: s
        years: 2022-2023
        report: { currency: JPY }
        hosts:
          japan:
            troops: { 2022: 10, 2023: 0 }
            agreements:
              sma:
                term: 2022-2023
                lines: { labor: { rule: schedule, amounts: { 2022: 100 JPY, 2023: 250 JPY } } }
        """;

    [Fact]
    public void A_formula_reads_the_lines_of_the_year_and_of_the_years_beside_it()
    {
        var result = TestScenario.Run(Scenario);
        var total = Formula.LineOf("support.total");
        Assert.Equal(200, result.Value(total + total, 2022));
        Assert.Equal(150, result.Value(total - Formula.Previous("support.total"), 2023));
        Assert.Equal(250, result.Value(Formula.Next("support.total"), 2022));
        Assert.Equal(2023, result.Value(Formula.Year, 2023));
    }

    [Fact]
    public void Where_a_line_has_no_value_what_is_reckoned_with_it_has_none() =>
        Assert.Equal(
            double.NaN,
            TestScenario
                .Run(Scenario)
                .Value(Formula.LineOf("support.per-troop") + Formula.Constant(1), 2023)
        );

    [Theory]
    [InlineData(2021)]
    [InlineData(2024)]
    public void A_year_outside_the_model_is_refused(int year) =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            TestScenario.Run(Scenario).Value(Formula.Year, year)
        );

    [Fact]
    public void A_line_that_is_not_there_is_refused() =>
        Assert.Throws<KeyNotFoundException>(() =>
            TestScenario.Run(Scenario).Value(Formula.LineOf("no.such.line"), 2022)
        );
}
