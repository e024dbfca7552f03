using Calculator.Core.Scenarios;
using Calculator.TestSupport;

namespace Calculator.Core.Tests.Scenarios;

public sealed class NationNamesTests
{
    /// <summary>Currencies by ISO 4217; fiscal years by the field listing 'Fiscal year' of the CIA World Factbook (Australia, Bahrain,
    /// Belgium, Canada, Djibouti, Egypt), the others as those governments name their budget years.</summary>
    [Theory]
    [InlineData("australia", "AUD", 7, false)]
    [InlineData("bahrain", "BHD", 1, false)]
    [InlineData("belgium", "EUR", 1, false)]
    [InlineData("canada", "CAD", 4, false)]
    [InlineData("djibouti", "DJF", 1, false)]
    [InlineData("egypt", "EGP", 7, false)]
    [InlineData("kuwait", "KWD", 4, false)]
    [InlineData("singapore", "SGD", 4, false)]
    [InlineData("thailand", "THB", 10, true)]
    public void A_known_nation_brings_its_currency_and_fiscal_year(
        string id,
        string currency,
        int month,
        bool byEnd
    )
    {
        var nation = Nation.Find(id)!;
        Assert.Equal(
            (currency, month, byEnd),
            (nation.Currency, nation.Calendar.StartMonth, nation.Calendar.NamedByEnd)
        );
    }

    [Fact]
    public void Every_known_nation_is_in_the_documentation_of_the_format()
    {
        var text = File.ReadAllText(
            Path.Combine(Repository.Root, "src", "docs", "scenario-format.md")
        );
        Assert.All(
            Nation.Known,
            nation => Assert.Contains($"`{nation.Id}`", text, StringComparison.Ordinal)
        );
        Assert.Equal(
            Nation.Known.Length,
            Nation.Known.Select(n => n.Id).Distinct(StringComparer.Ordinal).Count()
        );
    }

    [Theory]
    [InlineData("The Netherlands", "netherlands")]
    [InlineData("Republic of Korea", "korea")]
    [InlineData("U.K.", "united-kingdom")]
    [InlineData("germany-2", null)]
    [InlineData("atlantis", null)]
    public void A_name_in_any_spelling_stands_for_its_nation(string name, string? id) =>
        Assert.Equal(id, NationNames.IdOf(name));
}
