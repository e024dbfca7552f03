using Calculator.Charts.Figures;

namespace Calculator.Charts.Tests.Catalog;

/// <summary>Sites in the first and the last year.</summary>
public sealed class PersonnelBeforeAfterChartTests
{
    [Fact]
    public void The_largest_change_is_told()
    {
        var figure = (GroupedColumnsFigure)
            TwoHosts.Figure("personnel-before-after", TwoHosts.Posture)!;
        Assert.Equal(["Zama", "Kadena"], figure.Categories);
        Assert.Equal([3_000, 2_000], figure.Series[0].Values);
        Assert.Equal([3_000, 500], figure.Series[1].Values);
        Assert.Equal("The largest change is at Kadena: 2,000 to 500 persons", figure.Subtitle);
    }

    [Fact]
    public void Without_a_posture_there_is_none() =>
        Assert.Null(TwoHosts.Figure("personnel-before-after"));
}
