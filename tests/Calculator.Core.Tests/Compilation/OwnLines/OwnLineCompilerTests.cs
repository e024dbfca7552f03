using Calculator.Core.Evaluation;
using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.OwnLines;

/// <summary>A user's formula says what a rule or a measure says, and gives the same numbers.</summary>
public sealed class OwnLineCompilerTests
{
    private static string With(string lines, string more = "") =>
        TestScenario.OneAgreement(
            """
            grown: { rule: escalate, base: 100 bn JPY, rate: 2 % }
            indexed: { rule: escalate, base: 100 bn JPY, index: cpi }
            shared: { rule: share, of: power, share: 50 %, ceiling: 19 bn JPY }
            """,
            host: "troops: 50_000\nbills: { power: { 2022: 30 bn JPY, 2023-2026: 60 bn JPY } }",
            more: $$"""
            economy: { indices: { cpi: { 2022: 1 %, 2023: 3 %, 2024-2026: 2 % } } }
            {{more}}
            lines:
            {{TestScenario.Indent(lines, 2)}}
            """
        );

    [Theory]
    [InlineData("if(year = 2022, 100 bn JPY, previous(x) * (1 + 2 %))", "japan.sma.grown")]
    [InlineData("previous(x, 100 bn JPY / 1.02) * 1.02", "japan.sma.grown")]
    [InlineData("100 bn JPY * index(cpi)", "japan.sma.indexed")]
    [InlineData("min(japan.bills.power * 50 %, 19 bn JPY)", "japan.sma.shared")]
    [InlineData("min(japan.bills.power * japan.sma.shared.share, 19 bn JPY)", "japan.sma.shared")]
    [InlineData("sum(japan.sma.grown, japan.sma.indexed, japan.sma.shared)", "support.total")]
    [InlineData("japan.sma.grown + japan.sma.indexed + japan.sma.shared", "support.total")]
    [InlineData("support.total / japan.troops", "support.per-troop")]
    public void It_agrees_with_the_rule_that_says_the_same(string formula, string line)
    {
        var result = TestScenario.Run(With($"x: {{ formula: \"{formula}\" }}"));
        Assert.Equal(result.Model.Find(line)!.Unit, result.Model.Find("x")!.Unit);
        Assert.All(
            result.Model.Years.Years,
            y => Assert.Equal(1, result.Value("x", y) / result.Value(line, y), 12)
        );
    }

    /// <summary>30, 60, 60, 60, 60 bn of power.</summary>
    [Theory]
    [InlineData("previous(japan.bills.power)", double.NaN, 30e9, 60e9)]
    [InlineData("previous(japan.bills.power, 1 JPY)", 1, 30e9, 60e9)]
    [InlineData("previous(japan.bills.power) + 1 JPY", double.NaN, 30e9 + 1, 60e9 + 1)]
    [InlineData("sum(japan.bills.power)", 30e9, 90e9, 150e9)]
    [InlineData(
        "sum(japan.bills.power) - sum(previous(japan.bills.power, 0 JPY))",
        30e9,
        60e9,
        60e9
    )]
    [InlineData("max(1, 2, 3, 2.5)", 3, 3, 3)]
    [InlineData("clamp(japan.bills.power, 31 bn JPY, 40 bn JPY)", 31e9, 40e9, 40e9)]
    [InlineData("-japan.bills.power * 2", -60e9, -120e9, -120e9)]
    [InlineData("2 - 3 - 4 * 5 / 10", -3, -3, -3)]
    [InlineData("(year >= 2023) + (year = 2024)", 0, 1, 2)]
    [InlineData("if(year - 2022, 5, 6)", 6, 5, 5)]
    [InlineData("1 / (year - 2023) + 1", 0, double.NaN, 2)]
    [InlineData("if(year = 2023, 7, 1 / (year - 2023))", -1, 7, 1)]
    [InlineData("8 / 2 / 2", 2, 2, 2)]
    [InlineData("year", 2022, 2023, 2024)]
    public void It_has_the_value_reckoned_by_hand(
        string formula,
        double first,
        double second,
        double third
    )
    {
        var result = TestScenario.Run(With($"x: {{ formula: \"{formula}\" }}"));
        Assert.Equal([first, second, third], result.Values("x").ToArray()[..3]);
    }

    /// <summary>The order in the file is of no account; each unit follows.</summary>
    [Fact]
    public void Lines_may_read_lines_below_them()
    {
        var result = TestScenario.Run(
            With(
                "a: { formula: b * 2 }\nb: { formula: c / japan.troops }\nc: { formula: \"previous(d, 5 JPY) + 1 JPY\" }\nd: { formula: c }"
            )
        );
        Assert.Equal("JPY/person", result.Model.Find("a")!.Unit.ToString());
        // 5 + 1 = 6, then 7, each over 50,000 and doubled.
        Assert.Equal([6 / 50_000.0 * 2, 7 / 50_000.0 * 2], result.Values("a").ToArray()[..2]);
    }

    [Fact]
    public void A_sum_over_years_does_not_add_up_again()
    {
        var model = TestScenario
            .Run(
                With(
                    "a: { formula: sum(support.total) }\nb: { formula: a * 2 }\nc: { formula: support.total }"
                )
            )
            .Model;
        Assert.Equal(
            (false, false, true),
            (
                model.Find("a")!.AddsUpOverYears,
                model.Find("b")!.AddsUpOverYears,
                model.Find("c")!.AddsUpOverYears
            )
        );
    }

    /// <summary>100 bn x 1.02 = 102 bn in 2023, from the line's own year before and the figure that the formula states.</summary>
    [Fact]
    public void It_is_explained_down_to_the_figures_of_its_formula()
    {
        var result = TestScenario.Run(
            With(
                "x: { formula: \"if(year = 2022, 100 bn JPY, previous(x) * (1 + 2 %))\", source: s }"
            )
        );
        var node = Derivation.Of(result, "x", 2023);
        Assert.Equal(Derivation.Of(result, "japan.sma.grown", 2023).Value, node.Value);
        Assert.Equal("[x.part-1] * (1 + [x.figure-2])", node.Formula);
        Assert.Equal("100,000,000,000 * (1 + 0.02)", node.Filled);
        var figure = node.Operands.Single(p => p.Id == "x.figure-2");
        Assert.Equal(("2 %", "s"), (figure.Written, figure.Source));
    }

    [Fact]
    public void An_alternative_changes_a_formula()
    {
        var file = TestScenario.Read(
            With(
                "x: { formula: support.total }",
                "alternatives: { half: { title: Half, lines: { x: { formula: support.total / 2 } } } }"
            )
        );
        Assert.Equal(
            file.Run().Result.Value("x", 2024) / 2,
            file.Variants.Single().Run().Result.Value("x", 2024)
        );
    }
}
