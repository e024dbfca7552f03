using Calculator.Core.Tests.Support;
using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Rules;

/// <summary>Linear over the term.</summary>
public sealed class PhaseRuleTests
{
    [Fact]
    public void Phase_is_linear_over_the_term()
    {
        var result = TestScenario.Run(
            TestScenario.OneAgreement("a: { rule: phase, from: 100 bn JPY, to: 60 bn JPY }")
        );
        ExpectedLine.Is(result, "japan.sma.a", 1, 100e9, 90e9, 80e9, 70e9, 60e9);
    }

    [Fact]
    public void Phase_goes_up_as_well_as_down()
    {
        var result = TestScenario.Run(
            TestScenario.OneAgreement(
                "a: { rule: phase, from: 0 JPY, to: 30 bn JPY }",
                "2022-2025",
                "2022-2025"
            )
        );
        ExpectedLine.Is(result, "japan.sma.a", 1, 0, 10e9, 20e9, 30e9);
    }

    [Fact]
    public void Phase_needs_two_years() =>
        Assert.Equal(
            "AGR002",
            Assert
                .Single(
                    TestScenario.Errors(
                        TestScenario.OneAgreement(
                            "a: { rule: phase, from: 1 JPY, to: 2 JPY }",
                            "2022-2022"
                        )
                    )
                )
                .Diagnostic.Code
        );
}
