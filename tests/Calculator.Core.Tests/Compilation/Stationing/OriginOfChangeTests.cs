using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Stationing;

/// <summary>Where people leave from.</summary>
public sealed class OriginOfChangeTests
{
    [Theory]
    [InlineData(
        "a: { change: withdraw, unit: marines, from: guam, start: 2024 }",
        "POS001",
        "'marines' is not at 'guam'"
    )]
    [InlineData(
        "a: { change: move, unit: marins, to: guam, start: 2024 }",
        "SCN014",
        "there is no unit 'marins'"
    )]
    [InlineData(
        "a: { change: move, unit: marines, to: gaum, start: 2024 }",
        "SCN014",
        "there is no site 'gaum'"
    )]
    public void An_origin_that_is_none_is_told(string changes, string code, string words)
    {
        var error = TestScenario.Errors(PostureScenario.Yaml(changes))[0];
        Assert.Equal(code, error.Diagnostic.Code);
        Assert.Contains(
            words,
            error.Diagnostic.Message + error.Diagnostic.Allowed,
            StringComparison.Ordinal
        );
    }

    /// <summary>Half of the marines are in Guam when the second change begins.</summary>
    [Fact]
    public void A_unit_at_two_sites_needs_a_word_which()
    {
        var error = Assert.Single(
            TestScenario.Errors(
                PostureScenario.Yaml(
                    PostureScenario.Move + "\nout: { change: withdraw, unit: marines, start: 2028 }"
                )
            )
        );
        Assert.Equal("POS002", error.Diagnostic.Code);
        Assert.Equal("from: okinawa, guam", error.Diagnostic.Allowed);
    }

    [Fact]
    public void A_unit_that_has_not_come_yet_is_nowhere() =>
        Assert.Contains(
            "'band' is nowhere",
            Assert
                .Single(
                    TestScenario.Errors(
                        PostureScenario.Yaml(
                            "out: { change: withdraw, unit: band, start: 2024 }\nin: { change: add, unit: band, start: 2026 }",
                            units: "band: { service: army, site: okinawa, personnel: 10 }"
                        )
                    )
                )
                .Diagnostic.Message,
            StringComparison.Ordinal
        );

    /// <summary>All have gone by 2024: the one site that is left is meant.</summary>
    [Fact]
    public void The_only_site_with_people_needs_no_word()
    {
        var result = PostureScenario.Run(
            "a: { change: move, unit: marines, to: guam, start: 2024, transport: 0 USD, construction: 0 USD }\nb: { change: withdraw, unit: marines, destination: cut, start: 2026 }"
        );
        Assert.Equal(8000, result.Value("posture.site.guam", 2025));
        Assert.Equal(0, result.Value("posture.site.guam", 2026));
    }
}
