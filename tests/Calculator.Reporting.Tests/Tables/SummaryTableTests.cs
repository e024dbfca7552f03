using Calculator.Core.Evaluation;
using Calculator.Reporting.Tables;
using Calculator.TestSupport;

namespace Calculator.Reporting.Tests.Tables;

public sealed class SummaryTableTests
{
    private static Report Report(string lines, string host = "", string currency = "JPY") =>
        new(
            "test",
            "Title",
            currency,
            "then-year",
            TestScenario.Run(TestScenario.OneAgreement(lines, "2022-2023", host: host))
        );

    private static string[] Row(Report report, string line)
    {
        var row = SummaryTable.Of(report).Rows.Single(r => r.Line.Id == line);
        return [row.ShownUnit, .. row.Values.Select(row.Shown)];
    }

    [Theory]
    [InlineData("100 bn JPY", "bn JPY", "100.000")]
    [InlineData("99_999 JPY", "JPY", "99,999.00")]
    [InlineData("100_000 JPY", "mn JPY", "0.100")]
    [InlineData("1 bn JPY", "bn JPY", "1.000")]
    [InlineData("9.9 tn JPY", "bn JPY", "9,900.000")]
    [InlineData("10 tn JPY", "tn JPY", "10.000")]
    public void Amounts_are_shown_in_the_scale_published_tables_have(
        string amount,
        string unit,
        string shown
    ) =>
        Assert.Equal(
            [unit, shown, shown],
            Row(Report($"a: {{ rule: level, amount: {amount} }}"), "support.total")
        );

    [Fact]
    public void Shares_headcounts_and_prices_are_shown_as_such()
    {
        // 100 bn of 400 bn: 25 %; 100 bn / 50,000 = 2 mn; 100 bn of 500 tn = 0.02 %
        var report = Report(
            "a: { rule: level, amount: 100 bn JPY }",
            """
            troops: 50_000
            gdp: 500 tn JPY
            sender-costs: { all: { rule: level, amount: 300 bn JPY } }
            """
        );
        Assert.Equal(["%", "25.0", "25.0"], Row(report, "offset"));
        Assert.Equal(["person", "50,000", "50,000"], Row(report, "troops"));
        Assert.Equal(
            ["JPY/person", "2,000,000.00", "2,000,000.00"],
            Row(report, "support.per-troop")
        );
        Assert.Equal(["%", "0.020", "0.020"], Row(report, "japan.support.share-of-gdp"));
    }

    [Fact]
    public void A_kind_that_nobody_gives_has_no_row()
    {
        var rows = SummaryTable.Of(Report("a: { rule: level, amount: 1 bn JPY }")).Rows;
        Assert.Contains(rows, r => r.Line.Id == "support.cash");
        Assert.DoesNotContain(rows, r => r.Line.Id is "support.in-kind" or "support.forgone");
    }

    [Theory]
    [InlineData("support.total", "JPY", "0.00")]
    [InlineData("support.cash", "JPY", "0.00")]
    [InlineData("offset", "%", "0.0")]
    [InlineData("support.per-troop", "JPY/person", "0.00")]
    public void A_zero_that_is_a_result_is_a_row(string line, string unit, string shown)
    {
        var report = Report(
            "a: { rule: level, amount: 0 JPY }",
            """
            troops: 50_000
            sender-costs: { all: { rule: level, amount: 300 bn JPY } }
            """
        );
        Assert.Equal([unit, shown, shown], Row(report, line));
        Assert.Contains($"\r\n{line},", SummaryText.Csv(report), StringComparison.Ordinal);
        Assert.DoesNotContain(SummaryTable.Of(report).Rows, r => r.Line.Id == "support.in-kind");
    }

    [Fact]
    public void A_senders_cost_of_zero_is_a_row() =>
        Assert.Equal(
            ["JPY", "0.00", "0.00"],
            Row(
                Report(
                    "a: { rule: level, amount: 1 bn JPY }",
                    "sender-costs: { all: { rule: level, amount: 0 JPY } }"
                ),
                "sender-cost.gross"
            )
        );

    /// <summary>Without people there is no support for each of them.</summary>
    [Fact]
    public void No_value_is_shown_as_nothing()
    {
        var report = Report(
            "a: { rule: level, amount: 1 bn JPY }",
            "troops: { schedule: { 2022: 0, 2023: 10 } }"
        );
        Assert.Equal(["JPY/person", "", "100,000,000.00"], Row(report, "support.per-troop"));
        Assert.Contains(
            "\r\nsupport.per-troop,Support per troop,JPY/person,,100000000\r\n",
            SummaryText.Csv(report),
            StringComparison.Ordinal
        );
    }

    /// <summary>Of a change that costs 100 once in 2022 and saves 30 a year, and of support of 10 a year.</summary>
    [Theory]
    [InlineData("support.total", true)]
    [InlineData("option.move.premium", true)]
    [InlineData("option.move.net-saving", true)]
    [InlineData("option.move.cumulative", false)]
    [InlineData("option.move.present-value", false)]
    [InlineData("option.move.net-present-value", false)]
    [InlineData("option.move.payback-years", false)]
    [InlineData("support.present-value", false)]
    [InlineData("support.net-present-value", false)]
    [InlineData("troops", false)]
    [InlineData("support.per-troop", false)]
    public void Only_what_is_paid_in_a_year_adds_up_over_the_years(string line, bool addsUp)
    {
        var report = ShippedReports.OfText(
            """
            scenario: s
            title: S
            years: 2022-2024
            report: { currency: JPY, discount: { rate: 2 %, kind: nominal, source: x } }
            hosts:
              japan:
                troops: 5
                agreements:
                  sma: { term: 2022-2024, lines: { a: { rule: level, amount: 10 JPY } } }
            stationing-options:
              move:
                title: Move
                recurring: 50 JPY
                alternative: 20 JPY
                one-time: 100 JPY
                start: 2022
                discount-rate: 2 %
            """
        );
        Assert.Equal(
            addsUp,
            SummaryTable.Of(report).Rows.Single(r => r.Line.Id == line).IsAdditive
        );
    }

    [Theory]
    [InlineData("support.over-years")]
    [InlineData("sender-cost.over-years")]
    public void A_total_up_to_a_year_is_not_added_to_the_next(string line) =>
        Assert.False(
            ShippedReports.Of("japan-2022").Result.Model.Find(line)?.AddsUpOverYears ?? false
        );

    [Fact]
    public void Csv_has_base_units_and_markdown_has_the_shown_ones()
    {
        var report = Report("a: { rule: level, amount: 23.4 bn JPY }");
        Assert.Equal(
            "line,title,unit,2022,2023\r\nsupport.category.a,Support: a,JPY,23400000000,23400000000",
            SummaryText.Csv(report)[
                ..SummaryText.Csv(report).IndexOf("\r\nsupport.cash", StringComparison.Ordinal)
            ]
        );
        Assert.Equal(
            """
            ### Title

            | Line | Unit | 2022 | 2023 |
            | --- | --- | ---: | ---: |
            | Support: a | bn JPY | 23.400 | 23.400 |
            | Host-nation support in cash | bn JPY | 23.400 | 23.400 |
            | Host-nation support, total | bn JPY | 23.400 | 23.400 |

            """.ReplaceLineEndings("\n"),
            SummaryText.Markdown(report)
        );
    }

    [Fact]
    public void A_derivation_is_a_tree_down_to_the_source_and_its_place()
    {
        var result = Report("a: { rule: level, amount: 23.4 bn JPY }").Result;
        var text = DerivationText.Write(
            Derivation.Of(result, "japan.sma.a", 2022),
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["hosts.japan.agreements.sma.lines.a.amount"] = "test.yaml:16:37",
            }
        );
        Assert.StartsWith("japan.sma.a [2022] = 23.40 bn JPY", text, StringComparison.Ordinal);
        Assert.Contains("\n    = [japan.sma.a.amount]\n", text, StringComparison.Ordinal);
        Assert.Contains("\n  japan.sma.a.amount = 23.4 bn JPY\n", text, StringComparison.Ordinal);
        Assert.Contains("source: test\n", text, StringComparison.Ordinal);
        Assert.Contains("at: test.yaml:16:37", text, StringComparison.Ordinal);
    }
}
