using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Measures;

/// <summary>Discounted support and cost.</summary>
public sealed class PresentValueTests
{
    [Fact]
    public void Net_present_value_adds_up_discounted_years()
    {
        // 100 + 100 / 1.1 + 100 / 1.21 = 273.5537
        var result = TestScenario.Run(
            TestScenario
                .OneAgreement("a: { rule: level, amount: 100 bn JPY }", "2022-2024")
                .Replace(
                    "currency: JPY",
                    "currency: JPY, discount: { rate: 10 %, kind: nominal, source: x }",
                    StringComparison.Ordinal
                )
        );
        Assert.Equal(273.5537, result.Value("support.net-present-value", 2024) / 1e9, 0.0001);
    }

    [Theory]
    [InlineData("discount: { rate: 10 %, kind: real, source: x }", "a real discount rate")]
    [InlineData(
        "basis: FY2022, discount: { rate: 10 %, kind: nominal, source: x }",
        "a nominal discount rate"
    )]
    public void Rate_and_prices_must_be_of_one_kind(string report, string words)
    {
        var error = TestScenario.Errors(
            TestScenario
                .OneAgreement("a: { rule: level, amount: 100 bn JPY }", "2022-2024")
                .Replace("currency: JPY", "currency: JPY, " + report, StringComparison.Ordinal)
                .Replace(
                    "hosts:",
                    "economy: { deflators: { JPY: { base: 100, base-year: 2022, growth: 2 % } } }\nhosts:",
                    StringComparison.Ordinal
                )
        )[0];
        Assert.Equal("MEA001", error.Diagnostic.Code);
        Assert.Contains(words, error.Diagnostic.Message, StringComparison.Ordinal);
    }
}
