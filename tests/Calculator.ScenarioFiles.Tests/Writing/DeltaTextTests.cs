using Calculator.ScenarioFiles.Writing;

namespace Calculator.ScenarioFiles.Tests.Writing;

/// <summary>A scenario that changes single figures of another.</summary>
public sealed class DeltaTextTests
{
    [Fact]
    public void Changes_share_the_maps_they_stand_in() =>
        Assert.Equal(
            """
            scenario: mine
            extends: "base"
            title: "My own"
            hosts:
              japan:
                troops:
                  value: "50_000"
                  source: "me"
                  note: "from Inputs"
                gdp: ~
            report:
              currency: "JPY"

            """.ReplaceLineEndings("\n"),
            DeltaText.Write(
                "mine",
                "My own",
                "base",
                alternative: null,
                [
                    new DeltaChange("hosts.japan.troops", "50_000")
                    {
                        Source = "me",
                        Note = "from Inputs",
                    },
                    new DeltaChange("hosts.japan.gdp", null),
                    new DeltaChange("report.currency", "JPY"),
                ]
            )
        );

    [Fact]
    public void An_alternative_is_extended_by_its_name() =>
        Assert.Contains(
            "extends: { scenario: \"base\", alternative: \"less\" }\n",
            DeltaText.Write("a", "A", "base", "less", []),
            StringComparison.Ordinal
        );

    /// <summary>A text of a workbook stays one text.</summary>
    [Theory]
    [InlineData("a\"\nhosts: ~", "a\\\" hosts: ~")]
    [InlineData("back\\slash", "back\\\\slash")]
    public void No_text_becomes_yaml_of_its_own(string title, string written) =>
        Assert.Contains(
            $"title: \"{written}\"\n",
            DeltaText.Write("a", title, "base", null, []),
            StringComparison.Ordinal
        );
}
