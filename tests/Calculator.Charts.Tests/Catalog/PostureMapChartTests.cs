using Calculator.Charts.Figures;

namespace Calculator.Charts.Tests.Catalog;

/// <summary>Where the force is in the last year.</summary>
public sealed class PostureMapChartTests
{
    [Fact]
    public void Dots_are_of_the_last_year_with_what_lies_within_a_ring()
    {
        var figure = (MapFigure)TwoHosts.Figure("posture-map", TwoHosts.Posture)!;
        Assert.Equal(
            [("Zama", 3_000.0), ("Kadena", 500.0)],
            figure.Points.Select(p => (p.Name, p.Value))
        );
        // Kadena lies some 650 km from Taipei, Zama over 2,000.
        Assert.Equal("3,500 persons at 2 sites; 500 within 1,000 km of Taipei", figure.Subtitle);
        Assert.Equal(1_000, Assert.Single(figure.Rings).Radius);
    }

    [Fact]
    public void Without_sites_there_is_no_map() => Assert.Null(TwoHosts.Figure("posture-map"));
}
