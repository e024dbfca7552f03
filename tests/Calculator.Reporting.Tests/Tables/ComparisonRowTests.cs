using Calculator.Core.Comparison;
using Calculator.Reporting.Tables;
using Calculator.TestSupport;

namespace Calculator.Reporting.Tests.Tables;

public sealed class ComparisonRowTests
{
    private static ComparisonRow[] Rows(Report a, Report b) =>
        [.. ComparisonRow.Of(new ScenarioComparison(a.Result, b.Result))];

    /// <summary>100 and 150 yen a year for 10 persons: amounts add up over 2022-2024, a headcount or a share is the last year's.</summary>
    [Fact]
    public void Amounts_add_up_over_the_years_and_other_lines_are_of_the_last()
    {
        var rows = Rows(TestReports.Level(100, 10), TestReports.Level(150, 10));
        var total = Assert.Single(rows, r => r.Line.Id == "support.total");
        Assert.Equal((300, 450, 150), (total.Base, total.Alternative, total.Delta));
        Assert.Equal([2022, 2023, 2024], total.Years);
        var perTroop = Assert.Single(rows, r => r.Line.Id == "support.per-troop");
        Assert.Equal((10, 15), (perTroop.Base, perTroop.Alternative));
        Assert.Equal([2024], perTroop.Years);
    }

    /// <summary>100 and 150 yen a year at a discount of nothing: after three years 300 and 450, not the sums up to each of the years together.</summary>
    [Fact]
    public void A_total_up_to_a_year_is_that_of_the_last()
    {
        var row = Rows(Discounted(100), Discounted(150))
            .Single(r => r.Line.Id == "support.net-present-value");
        Assert.Equal((300, 450), (row.Base, row.Alternative));
        Assert.Equal([2024], row.Years);

        static Report Discounted(int amount) =>
            ShippedReports.OfText(
                TestScenario
                    .OneAgreement($"a: {{ rule: level, amount: {amount} JPY }}", "2022-2024")
                    .Replace(
                        "currency: JPY",
                        "currency: JPY, discount: { rate: 0 %, kind: nominal, source: x }",
                        StringComparison.Ordinal
                    )
            );
    }

    [Fact]
    public void Only_what_differs_is_a_row()
    {
        Assert.Empty(Rows(TestReports.Level(100, 10), TestReports.Level(100, 10)));
        Assert.DoesNotContain(
            Rows(TestReports.Level(100, 10), TestReports.Level(150, 10)),
            r => r.Line.Id == "troops"
        );
    }

    [Fact]
    public void Lines_in_another_currency_are_named_and_not_compared()
    {
        var dollars = ShippedReports.OfText(
            TestScenario
                .OneAgreement("labor: { rule: level, amount: 1 USD, source: s }", "2022-2024")
                .Replace("currency: JPY", "currency: USD", StringComparison.Ordinal)
        );
        var yen = TestReports.Level(100, 10);
        Assert.DoesNotContain(Rows(yen, dollars), r => r.Line.Id == "support.total");
        var sentence = ComparisonRow.InOtherUnitsSentence(
            new ScenarioComparison(yen.Result, dollars.Result)
        );
        Assert.Contains(
            "are in other units or currencies and are not compared",
            sentence,
            StringComparison.Ordinal
        );
        Assert.Contains("(JPY, USD)", sentence, StringComparison.Ordinal);
        Assert.Empty(
            ComparisonRow.InOtherUnitsSentence(new ScenarioComparison(yen.Result, yen.Result))
        );
    }
}
