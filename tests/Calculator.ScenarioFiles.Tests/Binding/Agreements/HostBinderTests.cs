namespace Calculator.ScenarioFiles.Tests.Binding.Agreements;

/// <summary>Hosts by their ids, known or not.</summary>
public sealed class HostBinderTests
{
    [Theory]
    [InlineData("Japan", "japan")]
    [InlineData("uk", "united-kingdom")]
    [InlineData("south-korea", "korea")]
    [InlineData("Korea", "korea")]
    [InlineData("ROK", "korea")]
    [InlineData("great-britain", "united-kingdom")]
    [InlineData("deutschland", "germany")]
    [InlineData("Nippon", "japan")]
    [InlineData("phillipines", "philippines")]
    [InlineData("UAE", "united-arab-emirates")]
    [InlineData("germny", "germany")]
    public void A_host_by_another_name_is_told_with_its_id(string id, string meant)
    {
        var error = WordScenario.Only(WordScenario.Yaml($"{id}: {{ troops: 5 }}"), "SCN002");
        Assert.Equal(
            (meant, 6, 3),
            (error.Diagnostic.DidYouMean, error.Position!.Line, error.Position.Column)
        );
    }

    [Fact]
    public void A_host_of_its_own_currency_is_allowed_and_a_known_nation_under_another_id_is_a_warning()
    {
        Assert.Empty(
            WordScenario.Warnings(WordScenario.Yaml("atlantis: { currency: USD }"), "SCN021")
        );
        Assert.Empty(
            WordScenario.Warnings(WordScenario.Yaml("germany-north: { currency: EUR }"), "SCN021")
        );
        Assert.Contains(
            "did you mean 'united-kingdom'",
            Assert.Single(
                WordScenario.Warnings(WordScenario.Yaml("uk: { currency: GBP }"), "SCN021")
            ),
            StringComparison.Ordinal
        );
        Assert.Equal(
            "korea",
            WordScenario
                .Only(WordScenario.Yaml("\"South Korea\": { troops: 5 }"), "SCN003")
                .Diagnostic.DidYouMean
        );
    }
}
