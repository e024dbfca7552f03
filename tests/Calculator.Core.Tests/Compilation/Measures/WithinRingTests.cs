using Calculator.Core.Tests.Compilation.Stationing;
using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Measures;

/// <summary>Personnel within a distance of a point.</summary>
public sealed class WithinRingTests
{
    /// <summary>Okinawa is about 640 km from Taipei, Yokosuka about 2,100, Guam about 2,700.</summary>
    [Fact]
    public void Sites_within_the_radius_count()
    {
        var result = PostureScenario.Run(PostureScenario.Move);
        Assert.Equal(8000, result.Value("posture.within.taipei", 2023));
        Assert.Equal(4000, result.Value("posture.within.taipei", 2028));
    }

    /// <summary>Sites a degree of longitude apart on the equator are 111.2 km apart: within 2,200 km lie 20 of them, within 2,300 km 21. A row for each
    /// site makes no difference to the sum.</summary>
    [Theory]
    [InlineData(40, 2_200, 20)]
    [InlineData(41, 2_300, 21)]
    public void More_sites_than_a_formula_takes_are_counted_alike(int sites, int radius, int within)
    {
        string Each(Func<int, string> text) =>
            TestScenario.Indent(string.Join('\n', Enumerable.Range(0, sites).Select(text)), 4);
        var result = TestScenario.Run(
            $$"""
            scenario: test
            years: 2023
            hosts: { japan: {} }
            posture:
              sites:
            {{Each(i => $"s{i}: {{ host: japan, latitude: 0, longitude: {100 + i} }}")}}
              units:
            {{Each(i => $"u{i}: {{ service: army, site: s{i}, personnel: 10 }}")}}
              within: { east: { latitude: 0, longitude: {{100
                + sites
                - 1}}, radius: {{radius}} km } }
            """
        );
        Assert.Equal(within * 10, result.Value("posture.within.east", 2023));
    }
}
