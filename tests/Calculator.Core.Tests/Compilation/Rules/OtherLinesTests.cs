using Calculator.Core.Tests.Support;
using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Rules;

/// <summary>Which lines stand beside one, in its currency.</summary>
public sealed class OtherLinesTests
{
    private static string Yaml(string rest, string labor = "30 bn JPY") =>
        TestScenario.OneAgreement(
            $$"""
            labor: { rule: level, amount: {{labor}} }
            utilities: { rule: level, amount: 20 bn JPY }
            rest: {{rest}}
            """,
            "2022-2022",
            more: "economy: { exchange-rates: { JPY: 100 JPY/USD } }"
        );

    /// <summary>100 - 30 - 20 = 50; less labor only, 70; labor of 0.3 bn USD is 30 bn yen.</summary>
    [Theory]
    [InlineData("{ rule: residual, total: 100 bn JPY }", "30 bn JPY", 50e9)]
    [InlineData("{ rule: residual, total: 100 bn JPY, less: [labor] }", "30 bn JPY", 70e9)]
    [InlineData("{ rule: residual, total: 100 bn JPY, less: [labor, labor] }", "30 bn JPY", 70e9)]
    [InlineData("{ rule: residual, total: 100 bn JPY }", "0.3 bn USD", 50e9)]
    public void They_are_taken_off(string rest, string labor, double expected) =>
        ExpectedLine.Is(TestScenario.Run(Yaml(rest, labor)), "japan.sma.rest", 1e-3, expected);

    [Theory]
    [InlineData("{ rule: residual, total: 100 bn JPY, less: [labr] }", "AGR010")]
    public void A_line_that_is_not_there_is_an_error(string rest, string code) =>
        Assert.Equal(code, Assert.Single(TestScenario.Errors(Yaml(rest))).Diagnostic.Code);

    [Fact]
    public void Two_lines_that_each_take_what_the_other_leaves_wait_for_one_another() =>
        Assert.Contains(
            TestScenario.Errors(
                TestScenario.OneAgreement(
                    """
                    a: { rule: residual, total: 100 bn JPY }
                    b: { rule: residual, total: 100 bn JPY }
                    """
                )
            ),
            e => e.Diagnostic.Code == "AGR016"
        );
}
