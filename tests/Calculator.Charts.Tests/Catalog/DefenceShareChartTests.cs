using Calculator.Charts.Figures;
using Calculator.TestSupport;

namespace Calculator.Charts.Tests.Catalog;

/// <summary>Defence spending of allies beside one another.</summary>
public sealed class DefenceShareChartTests
{
    private const string Yaml =
        "scenario: test\nyears: 2022-2023\nallies:\n  japan: { defence-share: { 2022: 1 %, 2023: 1.2 % }, target-share: 2 % }\n  korea: { defence-share: 2.7 %, target-share: 2 % }\n";

    [Fact]
    public void The_ends_are_named_and_a_shared_target_is_drawn_once()
    {
        var figure = (LinesFigure)
            TwoHosts.Figure("defence-share-of-gdp", ShippedReports.OfText(Yaml))!;
        Assert.Equal(["Japan", "South Korea", "Target"], figure.Series.Select(s => s.Name));
        Assert.Equal("In 2023 from 1.2 % (Japan) to 2.7 % (South Korea)", figure.Subtitle);
    }

    [Fact]
    public void One_share_of_all_is_told_as_one() =>
        Assert.EndsWith(
            "for all 2",
            TwoHosts
                .Figure(
                    "defence-share-of-gdp",
                    ShippedReports.OfText(
                        Yaml.Replace(
                            "{ 2022: 1 %, 2023: 1.2 % }",
                            "2.7 %",
                            StringComparison.Ordinal
                        )
                    )
                )!
                .Subtitle,
            StringComparison.Ordinal
        );

    [Fact]
    public void Without_allies_there_is_none() =>
        Assert.Null(TwoHosts.Figure("defence-share-of-gdp"));
}
