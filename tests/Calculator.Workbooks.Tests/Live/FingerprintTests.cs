using Calculator.TestSupport;
using Calculator.Workbooks.Live;

namespace Calculator.Workbooks.Tests.Live;

public sealed class FingerprintTests
{
    private static string Of(string amount, string title = "S") =>
        Fingerprint.Of(
            new LiveModel(
                ShippedReports.OfText(
                    $$"""
                    scenario: s
                    title: {{title}}
                    years: 2022-2023
                    report: { currency: JPY }
                    hosts:
                      japan:
                        agreements:
                          sma: { term: 2022-2023, lines: { labor: { rule: level, amount: {{amount}} } } }
                    """
                )
            )
        );

    [Fact]
    public void Another_figure_gives_another_one_and_other_words_the_same()
    {
        Assert.Matches("^[0-9a-f]{64}$", Of("100 JPY"));
        Assert.Equal(Of("100 JPY"), Of("100 JPY", title: "Other"));
        Assert.NotEqual(Of("100 JPY"), Of("101 JPY"));
    }
}
