using Calculator.Charts.Catalog;
using Calculator.TestSupport;

namespace Calculator.Charts.Tests.Catalog;

/// <summary>The options of a report.</summary>
public sealed class PaybackOptionTests
{
    /// <summary>Ten a year are saved against 25 at once: -15, -5, and above nothing in the third year.</summary>
    [Fact]
    public void An_option_has_its_savings_and_the_year_it_has_paid_back()
    {
        var option = Assert.Single(
            PaybackOption.Of(
                ShippedReports.OfText(
                    "scenario: test\nyears: 2020-2023\nstationing-options:\n  a: { title: Rotate, recurring: 100 USD, alternative: 90 USD, one-time: 25 USD, start: 2020 }\n  b: { recurring: 5 USD, alternative: 5 USD, one-time: 0 USD, start: 2020 }\n"
                )
            )
        );
        Assert.Equal("Rotate", option.Title);
        Assert.Equal([-15, -5, 5, 15], option.Values);
        Assert.Equal(2022, option.Year);
    }
}
