using Calculator.TestSupport;

namespace Calculator.ScenarioFiles.Tests.Reading;

/// <summary>Documents laid over those they extend, none of them twice.</summary>
public sealed class DocumentChainTests
{
    [Fact]
    public void A_circle_of_extends_is_spelt_out()
    {
        var error = Assert.Single(
            TestScenario.Errors(
                "scenario: a\nextends: other.yaml\n",
                new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["other.yaml"] = "scenario: b\nextends: test.yaml\n",
                }
            )
        );
        Assert.Equal("EXT002", error.Diagnostic.Code);
        Assert.Contains(
            "test.yaml -> other.yaml -> test.yaml",
            error.Diagnostic.Message,
            StringComparison.Ordinal
        );
        Assert.Equal((2, 10), (error.Position!.Line, error.Position.Column));
    }

    [Fact]
    public void Too_long_a_row_of_extends_is_an_error() =>
        Assert.Equal(
            "EXT003",
            Assert
                .Single(
                    TestScenario.Errors(
                        "scenario: a\nextends: b0\n",
                        Enumerable
                            .Range(0, 12)
                            .ToDictionary(
                                i => $"b{i}.yaml",
                                i => $"scenario: b\nextends: b{i + 1}\n",
                                StringComparer.Ordinal
                            )
                    )
                )
                .Diagnostic.Code
        );

    [Fact]
    public void A_mistake_in_what_is_extended_is_told_in_that_file()
    {
        var error = Assert.Single(
            TestScenario.Errors(
                "scenario: a\nextends: base\n",
                new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["base.yaml"] = ExtendedScenario.Yaml.Replace(
                        "100 bn JPY",
                        "many",
                        StringComparison.Ordinal
                    ),
                }
            )
        );
        Assert.EndsWith("base.yaml", error.Position!.File.Name, StringComparison.Ordinal);
        Assert.Equal((16, 41), (error.Position.Line, error.Position.Column));
    }

    [Fact]
    public void Nine_scenarios_may_stand_between_a_file_and_its_baseline() =>
        Assert.Empty(
            TestScenario.Errors(
                "scenario: a\nextends: b0\n",
                Enumerable
                    .Range(0, 8)
                    .ToDictionary(i => $"b{i}.yaml", i => $"scenario: b\nextends: b{i + 1}\n")
                    .Append(new KeyValuePair<string, string>("b8.yaml", ExtendedScenario.Yaml))
                    .ToDictionary(StringComparer.Ordinal)
            )
        );
}
