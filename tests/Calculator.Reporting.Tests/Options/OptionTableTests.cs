using Calculator.Reporting.Options;

namespace Calculator.Reporting.Tests.Options;

public sealed class OptionTableTests
{
    private static OptionTable Table() =>
        new([
            TestReports.Level(100, 10, id: "a"),
            TestReports.Level(150, 10, id: "a-more"),
            TestReports.Level(100, 20, "2023-2025", "other"),
        ]);

    /// <summary>2023 and 2024 are common: 2 x 100, 2 x 150 and 2 x 100 yen; in 2024 100 / 10, 150 / 10 and 100 / 20 yen a person.</summary>
    [Fact]
    public void Amounts_are_sums_over_the_common_years_and_other_figures_of_the_last_of_them()
    {
        var table = Table();
        Assert.Equal([2023, 2024], table.Common);
        Assert.Equal([2022, 2023, 2024, 2025], table.Years);
        var support = table.Rows.Single(r => r.Line.Id == "support.total");
        Assert.Equal([200, 300, 200], support.Values);
        Assert.Equal([2023, 2024], support.Years);
        var each = table.Rows.Single(r => r.Line.Id == "support.per-troop");
        Assert.Equal([10, 15, 5], each.Values);
        Assert.Equal([2024], each.Years);
    }

    [Fact]
    public void A_row_is_the_same_where_all_have_one_value()
    {
        Assert.True(Table().Rows.Single(r => r.Line.Id == "support.forgone").IsSame);
        Assert.False(Table().Rows.Single(r => r.Line.Id == "support.total").IsSame);
        Assert.False(
            new OptionRow(Table().Lines[0], [2022], [null, 1]).IsSame,
            "one that lacks it differs"
        );
        Assert.False(new OptionRow(Table().Lines[0], [2022], [null, null]).IsSame);
    }

    [Fact]
    public void A_name_is_the_id_without_the_bases_before_it() =>
        Assert.Equal(["a", "more", "other"], Table().Names);

    [Fact]
    public void A_name_that_is_another_ones_id_stays_whole() =>
        Assert.Equal(
            ["a", "a-more", "more"],
            new OptionTable([
                TestReports.Level(1, 1, id: "a"),
                TestReports.Level(1, 1, id: "a-more"),
                TestReports.Level(1, 1, id: "more"),
            ]).Names
        );

    [Fact]
    public void What_is_left_out_and_what_was_set_is_told()
    {
        Assert.Equal(
            [
                "Compared: fiscal years 2023-2024. Left out: 2022 of 'a', 2022 of 'more', 2025 of 'other'.",
            ],
            Table().Sentences()
        );
        var set = TestReports.Level(100, 10) with { Settings = ["x=1", "y=2"] };
        Assert.Equal(
            "Set on the command line: x=1; y=2.",
            new OptionTable([set, set]).Sentences().Last()
        );
    }

    /// <summary>The base is in yen, the other in dollars: the host's own lines differ in unit.</summary>
    [Fact]
    public void Lines_in_other_units_are_named_and_left_out()
    {
        var dollars = ShippedDollars();
        var table = new OptionTable([TestReports.Level(100, 10), dollars]);
        Assert.DoesNotContain(table.Lines, l => l.Id == "japan.sma.labor");
        Assert.Contains("japan.sma.labor", table.Sentences().Last(), StringComparison.Ordinal);

        static Report ShippedDollars() =>
            TestSupport.ShippedReports.OfText(
                TestSupport.TestScenario.OneAgreement(
                    "labor: { rule: level, amount: 5 USD, source: s }",
                    more: "economy: { exchange-rates: { JPY: { value: 100 JPY/USD, source: s } } }"
                )
            );
    }

    [Fact]
    public void What_an_option_lacks_is_no_value()
    {
        var table = Table();
        Assert.Null(table.Value(0, "support.total", 2025));
        Assert.Null(table.Value(0, "no.line", 2023));
        Assert.Equal(100, table.Value(2, "support.total", 2025));
    }
}
