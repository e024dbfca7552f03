using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Rules;

/// <summary>Never below the year before; rules stand within it with amounts of their own.</summary>
public sealed class RatchetRuleTests
{
    private static EvaluationResult Run(
        string rule,
        string years = "2022-2024",
        string term = "2022-2024"
    ) => TestScenario.Run(TestScenario.OneAgreement($"a: {rule}", years, term));

    private static double[] Billions(EvaluationResult result, string lineId) =>
        [.. result.Values(lineId).ToArray().Select(v => Math.Round(v / 1e9, 9))];

    /// <summary>Without the clause 10, 8 (-20 %), 10.4 (+30 %); with it 10, 10, 10.4 - not 13, which is 30 % on the 10 held up.</summary>
    [Fact]
    public void What_is_within_goes_on_from_its_own_amounts()
    {
        var result = Run(
            "{ rule: ratchet, of: { rule: escalate, base: 10 bn JPY, rate: { schedule: { 2023: -20 %, 2024: 30 % } } } }"
        );
        Assert.Equal([10, 8, 10.4], Billions(result, "japan.sma.a.of"));
        Assert.Equal([10, 10, 10.4], Billions(result, "japan.sma.a"));
    }

    /// <summary>30, 20, 25: never below the year before is 30, 30, 30.</summary>
    [Fact]
    public void An_amount_for_each_year_is_held_up() =>
        Assert.Equal(
            [30, 30, 30],
            Billions(
                Run(
                    "{ rule: ratchet, of: { schedule: { 2022: 30 bn JPY, 2023: 20 bn JPY, 2024: 25 bn JPY } } }"
                ),
                "japan.sma.a"
            )
        );

    [Theory]
    [InlineData("12 bn JPY", new[] { 12.0, 12, 12 })]
    [InlineData("9 bn JPY", new[] { 10, 10, 10.4 })]
    public void The_first_year_does_not_fall_below_what_was_paid_before(
        string before,
        double[] expected
    ) =>
        Assert.Equal(
            expected,
            Billions(
                Run(
                    "{ rule: ratchet, of: { rule: escalate, base: 10 bn JPY, rate: { schedule: { 2023: -20 %, 2024: 30 % } } }, before: "
                        + before
                        + " }"
                ),
                "japan.sma.a"
            )
        );

    /// <summary>A split within goes through: 60 % and 40 % of 10, 10, 10.4.</summary>
    [Fact]
    public void The_split_of_what_is_within_is_kept()
    {
        var result = Run(
            "{ rule: ratchet, of: { rule: allocate, total: { rule: escalate, base: 10 bn JPY, rate: { schedule: { 2023: -20 %, 2024: 30 % } } }, "
                + "shares: { labor: 60 %, utilities: 40 % }, kinds: { utilities: in-kind } } }"
        );
        Assert.Equal([6, 6, 6.24], Billions(result, "japan.sma.a.labor"));
        Assert.Equal([4, 4, 4.16], Billions(result, "japan.sma.a.utilities"));
        Assert.Equal([10, 10, 10.4], Billions(result, "support.total"));
        Assert.Equal([4, 4, 4.16], Billions(result, "support.in-kind"));
    }

    /// <summary>A report that begins in 2024 shows the 2024 of one that begins in 2022.</summary>
    [Fact]
    public void A_later_report_shows_the_same_amounts()
    {
        const string rule =
            "{ rule: ratchet, of: { schedule: { 2022: 30 bn JPY, 2023: 20 bn JPY, 2024: 25 bn JPY } } }";
        var later = Run(rule, "2024-2024");
        Assert.Equal([30], Billions(later, "japan.sma.a"));
        Assert.Equal(2022, later.RunUp!.Value.First);
        Assert.Equal(30e9, later.Value("japan.sma.a", 2023));
        Assert.Throws<ArgumentOutOfRangeException>(() => later.Value("japan.sma.a", 2021));
    }

    /// <summary>A year before the report that nothing is stated for is an error, not a zero.</summary>
    [Fact]
    public void An_earlier_year_without_a_figure_is_an_error()
    {
        var file = TestScenario.Read(
            TestScenario.OneAgreement(
                "a: { rule: ratchet, of: { schedule: { 2023: 20 bn JPY, 2024: 25 bn JPY } } }",
                "2024-2024",
                "2022-2024"
            )
        );
        var diagnostics = new DiagnosticCollector();
        Assert.Null(EvaluationResult.Run(file.Model!, diagnostics));
        var error = Assert.Single(diagnostics.Items);
        Assert.Equal("EVA001", error.Code);
        Assert.Contains("no value for 2022", error.Message, StringComparison.Ordinal);
    }
}
