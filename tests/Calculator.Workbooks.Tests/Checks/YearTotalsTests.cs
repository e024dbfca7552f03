using Calculator.Core.Modelling.Formulas;
using Calculator.TestSupport;
using Calculator.Workbooks.Checks;

namespace Calculator.Workbooks.Tests.Checks;

public sealed class YearTotalsTests
{
    private const string Scenario = """
        scenario: s
        years: 2022-2024
        report: { currency: JPY }
        hosts:
          japan:
            troops: { 2022: 10, 2023: 0, 2024: 20 }
            agreements:
              sma:
                term: 2022-2024
                lines: { labor: { rule: schedule, amounts: { 2022: 100 JPY, 2023: 200 JPY, 2024: 300 JPY } } }
        """;

    [Fact]
    public void A_line_stands_for_its_sum()
    {
        var totals = YearTotals.Of(TestScenario.Run(Scenario), ["support.total", "support.total"]);
        Assert.Equal(600, totals.Value("support.total", YearTotals.Year));
        Assert.Equal(
            1200,
            totals.Value(
                Formula.LineOf("support.total") + Formula.LineOf("support.total"),
                YearTotals.Year
            )
        );
    }

    [Fact]
    public void A_year_without_a_value_adds_nothing()
    {
        var result = TestScenario.Run(Scenario);
        Assert.Equal(double.NaN, result.Value("support.per-troop", 2023)); // nobody is there
        // 100 / 10 and 300 / 20
        Assert.Equal(
            25,
            YearTotals.Of(result, ["support.per-troop"]).Value("support.per-troop", YearTotals.Year)
        );
    }
}
