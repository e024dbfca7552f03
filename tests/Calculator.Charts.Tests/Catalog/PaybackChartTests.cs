using Calculator.Charts.Catalog;
using Calculator.Charts.Figures;
using Calculator.TestSupport;

namespace Calculator.Charts.Tests.Catalog;

public sealed class PaybackChartTests
{
    private static LinesFigure? Of(string options, string years = "2020-2024") =>
        (LinesFigure?)
            new PaybackChart().Figure(
                ShippedReports.OfText(
                    $"scenario: test\nyears: {years}\nstationing-options:\n{options}"
                )
            );

    private static string Option(string id, string alternative, string oneTime, int start = 2020) =>
        $"  {id}: {{ recurring: 100 mn USD, alternative: {alternative}, one-time: {oneTime}, start: {start} }}\n";

    /// <summary>Germany: -165, -30, 105 mn USD; Poland: -465 and 135 a year more, 75 in the fifth year.</summary>
    [Fact]
    public void The_shipped_options()
    {
        var figure = (LinesFigure)new PaybackChart().Figure(ShippedReports.Of("europe-brigade"))!;
        Assert.StartsWith(
            "Stationing in Germany pays back in 2019, in Poland in 2021 – ",
            figure.Title,
            StringComparison.Ordinal
        );
        Assert.Equal([new ChartMark(0, 2, "2019"), new ChartMark(1, 4, "2021")], figure.Marks);
        Assert.Equal(-0.165, figure.Series[0].Values[0], 1e-12);
        Assert.Equal(0.075, figure.Series[1].Values[4], 1e-12);
    }

    [Fact]
    public void An_option_that_never_pays_back()
    {
        var figure = Of(Option("a", "90 mn USD", "500 mn USD"))!;
        Assert.Contains("does not pay back by 2024", figure.Title, StringComparison.Ordinal);
        Assert.Empty(figure.Marks);
        // Five years of 10 mn USD less 500.
        Assert.Contains(
            "-450 (mn USD)",
            figure.Subtitle.Replace("-0.45 (bn", "-450 (mn", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_option_that_only_costs()
    {
        var figure = Of(Option("a", "110 mn USD", "0 USD"))!;
        Assert.Contains("does not pay back by 2024", figure.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void An_option_of_nothing_has_no_chart() =>
        Assert.Null(Of(Option("a", "100 mn USD", "0 USD")));

    [Fact]
    public void Many_options_are_counted()
    {
        var figure = Of(
            string.Concat(
                Enumerable
                    .Range(1, 40)
                    .Select(i => Option($"o{i}", "50 mn USD", $"{i * 10} mn USD"))
            )
        )!;
        // 50 a year, 250 in five: o1 to o25 pay back, o1 to o5 at once.
        Assert.StartsWith(
            "25 of 40 options pay back by 2024, the first in 2020",
            figure.Title,
            StringComparison.Ordinal
        );
        Assert.Equal(10, figure.Series.Length);
        Assert.Contains("The other 30 options", figure.Footer, StringComparison.Ordinal);
    }
}
