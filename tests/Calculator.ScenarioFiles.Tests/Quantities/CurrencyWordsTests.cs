using Calculator.ScenarioFiles.Tests.Binding;

namespace Calculator.ScenarioFiles.Tests.Quantities;

/// <summary>Currencies as people write them, told with the code that was meant.</summary>
public sealed class CurrencyWordsTests
{
    [Theory]
    [InlineData("5 bn JPN", "JPY")]
    [InlineData("5 bn usd", "USD")]
    [InlineData("5 bn Yen", "JPY")]
    [InlineData("5 tn won", "KRW")]
    [InlineData("5 $", "USD")]
    [InlineData("5 bn dollars", "USD")]
    [InlineData("5 bn US dollars", "USD")]
    [InlineData("5 bn Korean won", "KRW")]
    [InlineData("5 €", "EUR")]
    [InlineData("5 bn RMB", "CNY")]
    [InlineData("$5 bn", "5 bn USD")]
    [InlineData("US$ 5 bn a year", "5 bn USD a year")]
    [InlineData("¥5", "5 JPY")]
    [InlineData("GBP 5 mn", "5 mn GBP")]
    public void A_currency_that_is_no_code_is_told_with_the_code(string amount, string meant)
    {
        var error = WordScenario.Only(
            WordScenario.Yaml($"japan: {{ gdp: \"{amount}\" }}"),
            "FIG001"
        );
        Assert.Contains(
            $"did you mean '{meant}'?",
            error.Diagnostic.Message,
            StringComparison.Ordinal
        );
        Assert.Equal((6, 17), (error.Position!.Line, error.Position.Column));
    }
}
