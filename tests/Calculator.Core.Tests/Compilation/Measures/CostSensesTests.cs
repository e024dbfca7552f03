using Calculator.Core.Evaluation;
using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Measures;

/// <summary>Cash 60, in kind 30, forgone 10 beside a cost of 150, by hand for each sense.</summary>
public sealed class CostSensesTests
{
    private static EvaluationResult Run(string costs, string more = "") =>
        TestScenario.Run(
            TestScenario.OneAgreement(
                $"""
                labor: {"{"} rule: level, amount: 60 bn JPY, kind: cash {"}"}
                facilities: {"{"} rule: level, amount: 30 bn JPY, kind: in-kind {"}"}
                rent: {"{"} rule: level, amount: 10 bn JPY, kind: forgone {"}"}
                {more}
                """,
                "2022-2022",
                host: $"sender-costs: {"{"} {costs} {"}"}"
            )
        );

    private const string Excludes =
        "a: { rule: level, amount: 150 bn JPY, sense: excludes-support }";
    private const string Includes =
        "a: { rule: level, amount: 150 bn JPY, sense: includes-support }";
    private const string Mixed =
        "a: { rule: level, amount: 50 bn JPY, sense: excludes-support }, b: { rule: level, amount: 100 bn JPY, sense: includes-support }";

    [Theory]
    [InlineData(Excludes, 150, 250, 100.0 / 250, 90.0 / 240)]
    [InlineData(Includes, 60, 160, 100.0 / 160, 90.0 / 150)] // 150 - 90, 150 + 10
    [InlineData("a: { rule: level, amount: 150 bn JPY }", 60, 250, 100.0 / 250, 90.0 / 240)]
    [InlineData(Mixed, 60, 160, 100.0 / 160, 90.0 / 150)] // 50 + (100 - 90), 50 + 100 + 10
    public void Each_sense_has_its_net_its_sum_of_both_sides_and_its_offset(
        string costs,
        double net,
        double both,
        double offset,
        double withoutForgone
    )
    {
        var result = Run(costs);
        Assert.Equal(150e9, result.Value("sender-cost.gross", 2022), 1);
        Assert.Equal(net * 1e9, result.Value("sender-cost.net", 2022), 1);
        Assert.Equal(both * 1e9, result.Value("stationing-cost.total", 2022), 1);
        Assert.Equal(offset, result.Value("offset", 2022), 9);
        Assert.Equal(withoutForgone, result.Value("offset.without-forgone", 2022), 9);
    }

    [Theory]
    [InlineData(Excludes, "without what support pays for")]
    [InlineData(Includes, "gross, with what support pays for")]
    [InlineData(Mixed, "partly with and partly without")]
    public void The_title_of_the_cost_says_its_sense(string costs, string words) =>
        Assert.Contains(
            words,
            Run(costs).Model.Find("sender-cost.gross")!.Title,
            StringComparison.Ordinal
        );

    [Fact]
    public void Hosts_are_reckoned_each_by_its_own_sense()
    {
        var result = TestScenario.Run(
            """
            scenario: test
            years: 2022
            report: { currency: USD }
            hosts:
              germany:
                agreements: { a: { term: 2022, lines: { l: { rule: level, amount: 4 USD, kind: cash } } } }
                sender-costs: { c: { rule: level, amount: 10 USD, sense: excludes-support } }
              italy:
                agreements: { a: { term: 2022, lines: { l: { rule: level, amount: 3 USD, kind: cash } } } }
                sender-costs: { c: { rule: level, amount: 20 USD, sense: includes-support } }
            """
        );
        Assert.Equal(27, result.Value("sender-cost.net", 2022), 9); // 10 + (20 - 3)
        Assert.Equal(34, result.Value("stationing-cost.total", 2022), 9); // (10 + 4) + 20
        Assert.Equal(4.0 / 14, result.Value("offset.germany", 2022), 9);
        Assert.Equal(3.0 / 20, result.Value("offset.italy", 2022), 9);
        Assert.Equal(7.0 / 34, result.Value("offset", 2022), 9);
    }

    [Fact]
    public void Support_that_is_not_split_is_a_kind_of_its_own_that_counts_as_not_forgone()
    {
        var result = Run(
            "a: { rule: level, amount: 150 bn JPY }",
            "lump: { rule: level, amount: 5 bn JPY, kind: not-split, category: not-split }"
        );
        Assert.Equal(5e9, result.Value("support.not-split", 2022), 1);
        Assert.Equal(5e9, result.Value("japan.support.not-split", 2022), 1);
        Assert.Equal(5e9, result.Value("support.category.not-split", 2022), 1);
        Assert.Equal(60e9, result.Value("support.cash", 2022), 1);
        Assert.Equal(105e9, result.Value("support.total", 2022), 1);
        Assert.Equal(55e9, result.Value("sender-cost.net", 2022), 1); // 150 - 60 - 30 - 5
        Assert.Equal(95.0 / 245, result.Value("offset.without-forgone", 2022), 9);
        Assert.Null(Run(Excludes).Model.Find("support.not-split"));
    }

    [Fact]
    public void A_category_of_that_name_may_hold_other_kinds()
    {
        var result = Run(
            Excludes,
            "lump: { rule: level, amount: 5 bn JPY, kind: cash, category: not-split }\nmore: { rule: level, amount: 7 bn JPY, kind: not-split, category: labor }"
        );
        Assert.Equal(7e9, result.Value("support.not-split", 2022), 1);
        Assert.Equal(5e9, result.Value("support.category.not-split", 2022), 1);
        Assert.Equal(112e9, result.Value("support.total", 2022), 1);
    }

    [Theory]
    [InlineData("japan: { troops: 50_000 }")]
    [InlineData("japan: { sender-costs: { c: { rule: level, amount: 10 USD } } }")]
    [InlineData(
        "japan: { troops: 50_000, gdp: 500 tn JPY, sender-costs: { c: { rule: level, amount: 10 USD } } }"
    )]
    [InlineData(
        "japan: { troops: 1, sender-costs: { c: { rule: level, amount: 10 USD } } }, korea: { troops: 1, sender-costs: { c: { rule: level, amount: 10 USD } } }"
    )]
    public void Without_an_agreement_nothing_rests_on_support(string hosts)
    {
        var file = TestScenario.Read($"scenario: test\nyears: 2022\nhosts: {{ {hosts} }}\n");
        Assert.NotNull(file.Model);
        Assert.DoesNotContain(
            file.Model.Lines,
            l =>
                l.Id.Contains("support", StringComparison.Ordinal)
                || l.Id.StartsWith("offset", StringComparison.Ordinal)
                || l.Id is "stationing-cost.total" or "sender-cost.net"
        );
        Assert.Contains(file.Diagnostics, d => d.Diagnostic is { Code: "SCN030", Path: "hosts" });
    }

    [Fact]
    public void A_host_without_an_agreement_beside_others_has_no_support_of_its_own()
    {
        var file = TestScenario.Read(
            """
            scenario: test
            years: 2022
            hosts:
              germany:
                troops: 10
                agreements: { a: { term: 2022, lines: { l: { rule: level, amount: 4 USD } } } }
                sender-costs: { c: { rule: level, amount: 10 USD } }
              italy: { troops: 10, sender-costs: { c: { rule: level, amount: 20 USD } } }
            """
        );
        Assert.NotNull(file.Model!.Find("offset.germany"));
        Assert.Null(file.Model.Find("offset.italy"));
        Assert.Null(file.Model.Find("support.total.italy"));
        Assert.Null(file.Model.Find("support.per-troop.italy"));
        Assert.Contains(
            file.Diagnostics,
            d =>
                d.Diagnostic.Code == "SCN030"
                && d.Diagnostic.Message.Contains("Italy", StringComparison.Ordinal)
        );
    }
}
