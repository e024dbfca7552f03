namespace Calculator.ScenarioFiles.Tests.Binding.Figures;

/// <summary>Exchange rates that are, or may be, the wrong way round.</summary>
public sealed class RateDirectionTests
{
    [Fact]
    public void A_rate_of_the_dollar_and_one_the_wrong_way_round_are_errors()
    {
        var dollar = WordScenario.Only(WordScenario.Yaml(rates: "USD: 2 USD/USD"), "ECO006");
        Assert.Equal((4, 30), (dollar.Position!.Line, dollar.Position.Column));
        Assert.Equal(
            "0.9259 EUR/USD",
            WordScenario
                .Only(WordScenario.Yaml(rates: "EUR: 1.08 USD/EUR"), "FIG002")
                .Diagnostic.DidYouMean
        );
        Assert.Equal(
            "116.3 JPY/USD",
            WordScenario
                .Only(WordScenario.Yaml(rates: "JPY: 0.0086 USD per JPY"), "FIG002")
                .Diagnostic.DidYouMean
        );
        Assert.Equal(
            "0.8 GBP/USD",
            WordScenario
                .Only(WordScenario.Yaml(rates: "GBP: { 2022-2024: 1.25 USD/GBP }"), "FIG002")
                .Diagnostic.DidYouMean
        );
    }

    [Theory]
    [InlineData("EUR: 1.08", "'1.08' is read as 1.08 EUR per USD", "'0.9259 EUR/USD'")]
    [InlineData("EUR: { 2022: 1.08, 2023-2024: 1.1 }", "1.08 EUR per USD", "'0.9259 EUR/USD'")]
    [InlineData("KRW: { value: 1_300, source: x }", "1_300 KRW per USD", "'0.0007692 KRW/USD'")]
    public void A_rate_without_its_unit_is_a_warning_that_names_the_direction(
        string rate,
        string read,
        string inverse
    )
    {
        var warning = Assert.Single(
            WordScenario.Warnings(WordScenario.Yaml(rates: rate), "ECO005")
        );
        Assert.Contains(read, warning, StringComparison.Ordinal);
        Assert.Contains(inverse, warning, StringComparison.Ordinal);
    }
}
