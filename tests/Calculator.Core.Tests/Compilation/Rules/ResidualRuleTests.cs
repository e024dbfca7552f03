using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
using Calculator.TestSupport;
using CsCheck;

namespace Calculator.Core.Tests.Compilation.Rules;

/// <summary>What other lines leave of a total that is held.</summary>
public sealed class ResidualRuleTests
{
    private static double[] Values(string lines, string id = "japan.sma.fip", string more = "") =>
        [
            .. TestScenario
                .Run(TestScenario.OneAgreement(lines, "2011-2013", more: more))
                .Values(id)
                .ToArray()
                .Select(v => Math.Round(v / 1e9, 6)),
        ];

    private const string Labor =
        "labor: { rule: schedule, amounts: { 2011: 140 bn JPY, 2012: 138 bn JPY, 2013: 135 bn JPY } }\n";

    /// <summary>188.1 - 140 - 24.9 = 23.2; 25.2; 28.2: what labor saves goes to facilities.</summary>
    [Fact]
    public void What_the_others_save_goes_to_the_line()
    {
        const string lines =
            Labor
            + "utilities: { rule: level, amount: 24.9 bn JPY }\nfip: { rule: residual, total: 188.1 bn JPY }";
        Assert.Equal([23.2, 25.2, 28.2], Values(lines));
        Assert.Equal([188.1, 188.1, 188.1], Values(lines, "support.total"));
    }

    /// <summary>The total may be set by a rule: 188.1, x 1.01 = 189.981, x 1.01 = 191.88081; less labor.</summary>
    [Fact]
    public void The_total_may_follow_a_rule() =>
        Assert.Equal(
            [48.1, 51.981, 56.88081],
            Values(
                Labor
                    + "fip: { rule: residual, total: { rule: escalate, base: 188.1 bn JPY, rate: 1 % } }"
            )
        );

    [Fact]
    public void Only_the_lines_named_are_taken_off() =>
        Assert.Equal(
            [60, 62, 65],
            Values(
                Labor
                    + "utilities: { rule: level, amount: 24.9 bn JPY }\nfip: { rule: residual, total: 200 bn JPY, less: [labor] }"
            )
        );

    /// <summary>A line in dollars is brought to yen: 200 - 0.5 x 100 = 150.</summary>
    [Fact]
    public void A_line_in_another_currency_is_converted() =>
        Assert.Equal(
            [150, 150, 150],
            Values(
                "rent: { rule: level, amount: 0.5 bn USD }\nfip: { rule: residual, total: 200 bn JPY }",
                more: "economy: { exchange-rates: { JPY: 100 JPY/USD } }"
            )
        );

    [Fact]
    public void Without_a_rate_the_error_names_both_currencies()
    {
        var error = TestScenario.Errors(
            TestScenario.OneAgreement(
                "fip: { rule: residual, total: 200 bn JPY }\nrent: { rule: level, amount: 0.5 bn USD }"
            )
        )[0];
        Assert.Equal("ECO002", error.Diagnostic.Code);
        Assert.Contains(
            "'japan.sma.rent' is in USD",
            error.Diagnostic.Message,
            StringComparison.Ordinal
        );
        Assert.Contains("JPY", error.Diagnostic.Message, StringComparison.Ordinal);
    }

    /// <summary>Labor of 140, 138 and 135 leaves less than nothing of 137 in two years: 3 and 1 too much.</summary>
    [Fact]
    public void Others_above_the_total_are_a_warning_with_the_years()
    {
        var file = TestScenario.Read(
            TestScenario.OneAgreement(
                Labor + "fip: { rule: residual, total: 137 bn JPY }",
                "2011-2013"
            )
        );
        var diagnostics = new DiagnosticCollector();
        var result = EvaluationResult.Run(file.Model!, diagnostics)!;
        Assert.Equal([0, 0, 2e9], result.Values("japan.sma.fip").ToArray());
        Assert.Equal([3e9, 1e9, 0], result.Values("japan.sma.fip.excess").ToArray());
        var warning = Assert.Single(diagnostics.Items);
        Assert.Equal(("AGR017", Severity.Warning), (warning.Code, warning.Severity));
        Assert.EndsWith(
            "2011 (3.00 bn JPY), 2012 (1.00 bn JPY)",
            warning.Message,
            StringComparison.Ordinal
        );
    }

    /// <summary>160 - 140 = 20 is less than 20.6; 160 - 138 = 22; 160 - 135 = 25.</summary>
    [Fact]
    public void A_floor_is_the_least_that_is_paid() =>
        Assert.Equal(
            [20.6, 22, 25],
            Values(Labor + "fip: { rule: residual, total: 160 bn JPY, floor: 20.6 bn JPY }")
        );

    [Fact]
    public void Two_that_wait_for_each_other_are_an_error() =>
        Assert.All(
            TestScenario.Errors(
                TestScenario.OneAgreement(
                    "a: { rule: residual, total: 2 bn JPY }\nb: { rule: residual, total: 3 bn JPY }"
                )
            ),
            e => Assert.Equal("AGR016", e.Diagnostic.Code)
        );

    [Fact]
    public void A_name_that_is_no_line_is_an_error() =>
        Assert.Equal(
            "labor",
            Assert
                .Single(
                    TestScenario.Errors(
                        TestScenario.OneAgreement(
                            Labor + "fip: { rule: residual, total: 200 bn JPY, less: labour }",
                            "2011-2013"
                        )
                    )
                )
                .Diagnostic.DidYouMean
        );

    /// <summary>Whatever the others cost below the total, the agreement's total stands.</summary>
    [Fact]
    public void The_total_is_held() =>
        Gen.Select(Gen.Int[0, 90], Gen.Int[0, 90])
            .Sample(
                (a, b) =>
                    Assert.Equal(
                        188.1e9,
                        TestScenario
                            .Run(
                                TestScenario.OneAgreement(
                                    $"a: {{ rule: level, amount: {a} bn JPY }}\nb: {{ rule: level, amount: {b} bn JPY }}\nfip: {{ rule: residual, total: 188.1 bn JPY }}",
                                    "2011-2012"
                                )
                            )
                            .Value("support.total", 2012),
                        1e-3
                    ),
                iter: 30
            );
}
