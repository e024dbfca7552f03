using Calculator.TestSupport;

namespace Calculator.ScenarioFiles.Tests.Binding;

/// <summary>Currency codes that stand by themselves.</summary>
public sealed class CurrencyReaderTests
{
    [Theory]
    [InlineData("DEM")]
    [InlineData("ITL")]
    [InlineData("FRF")]
    [InlineData("PHP")]
    public void Codes_of_today_and_of_the_past_are_taken(string code) =>
        Assert.Empty(
            TestScenario.Errors(
                WordScenario.Yaml(
                    $"x: {{ currency: {code}, gdp: 5 bn {code} }}",
                    rates: $"{code}: 2 {code}/USD"
                )
            )
        );

    [Theory]
    [InlineData("JPN", "JPY")]
    [InlineData("usd", "USD")]
    [InlineData("Yen", "JPY")]
    [InlineData("won", "KRW")]
    [InlineData("dollars", "USD")]
    [InlineData("EURO", "EUR")]
    [InlineData("\"$\"", "USD")]
    public void Codes_by_themselves_are_checked_wherever_they_stand(string written, string meant)
    {
        Assert.Equal(
            meant,
            WordScenario
                .Only(WordScenario.Yaml(report: $"currency: {written}"), "SCN011")
                .Diagnostic.DidYouMean
        );
        Assert.Equal(
            meant,
            WordScenario
                .Only(WordScenario.Yaml($"x: {{ currency: {written} }}"), "SCN011")
                .Diagnostic.DidYouMean
        );
        var code = written.Contains('$', StringComparison.Ordinal) ? "SCN003" : "SCN011";
        var rate = WordScenario.Only(WordScenario.Yaml(rates: $"{written}: 5"), code);
        Assert.Equal(
            (meant, 4, 30),
            (rate.Diagnostic.DidYouMean, rate.Position!.Line, rate.Position.Column)
        );
        Assert.Equal(
            meant,
            WordScenario
                .Only(WordScenario.Yaml(deflators: $"{written}: 2 %"), code)
                .Diagnostic.DidYouMean
        );
    }
}
