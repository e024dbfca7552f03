using Calculator.ScenarioFiles.Reading;
using Calculator.TestSupport;

namespace Calculator.ScenarioFiles.Tests.Reading;

/// <summary>The file of a scenario that another one names.</summary>
public sealed class ScenarioFinderTests
{
    [Fact]
    public void A_shipped_scenario_is_found_by_its_id()
    {
        var result = TestScenario.Read(
            "scenario: delta\nextends: shipped\n",
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["/program/scenarios/shipped.yaml"] = ExtendedScenario.Yaml,
            },
            new ScenarioFileOptions { ShippedScenarios = "/program/scenarios" }
        );
        Assert.NotNull(result.Model);
    }

    [Fact]
    public void A_scenario_that_is_not_there_is_told_with_the_nearest_name()
    {
        var error = Assert.Single(
            TestScenario.Errors(
                "scenario: a\nextends: baselin.yaml\n",
                new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["baseline.yaml"] = "scenario: b\n",
                }
            )
        );
        Assert.Equal("EXT005", error.Diagnostic.Code);
        Assert.Equal("baseline.yaml", error.Diagnostic.DidYouMean);
    }

    [Theory]
    [InlineData("../secret.yaml")]
    [InlineData("/etc/passwd")]
    [InlineData("../../scenarios2/x.yaml")]
    public void A_path_that_leaves_the_folder_is_refused(string path) =>
        Assert.Equal(
            "EXT004",
            Assert.Single(TestScenario.Errors($"scenario: a\nextends: {path}\n")).Diagnostic.Code
        );

    [Fact]
    public void The_user_may_widen_the_folder() =>
        Assert.DoesNotContain(
            TestScenario
                .Read(
                    "scenario: a\nextends: ../base.yaml\n",
                    new Dictionary<string, string>(StringComparer.Ordinal)
                    {
                        ["/base.yaml"] = ExtendedScenario.Yaml,
                    },
                    new ScenarioFileOptions { Root = "/" }
                )
                .Diagnostics,
            d => d.Diagnostic.Severity == Core.Diagnostics.Severity.Error
        );

    /// <summary>A shipped scenario extends another one although neither lies below the user's folder.</summary>
    [Fact]
    public void Shipped_scenarios_extend_one_another()
    {
        var file = TestScenario.Read(
            "scenario: mine\nextends: middle\n",
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["/program/scenarios/middle.yaml"] = "scenario: middle\nextends: base.yaml\n",
                ["/program/scenarios/base.yaml"] = ExtendedScenario.Yaml,
            },
            new ScenarioFileOptions { ShippedScenarios = "/program/scenarios" }
        );
        Assert.False(file.HasErrors);
        Assert.Equal("mine", file.Scenario!.Id);
    }

    [Fact]
    public void A_scenario_beside_the_file_comes_before_a_shipped_one()
    {
        var file = TestScenario.Read(
            "scenario: mine\nextends: base\n",
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["base.yaml"] = ExtendedScenario.Yaml.Replace(
                    "title: Test",
                    "title: Beside",
                    StringComparison.Ordinal
                ),
                ["/program/scenarios/base.yaml"] = ExtendedScenario.Yaml,
            },
            new ScenarioFileOptions { ShippedScenarios = "/program/scenarios" }
        );
        Assert.Equal("Beside", file.Scenario!.Title);
    }
}
