using Calculator.TestSupport;

namespace Calculator.ScenarioFiles.Tests.Binding;

/// <summary>The whole scenario, and what it can not do without.</summary>
public sealed class ScenarioBinderTests
{
    [Theory]
    [InlineData("scenario: a\nyears: 2022\n", "SCN002", 1, 1)]
    [InlineData("scenario: -a\nyears: 2022\nhosts: { japan: {} }\n", "SCN008", 1, 11)]
    [InlineData("years: 2022\nhosts: { japan: {} }\n", "SCN002", 1, 1)]
    [InlineData("scenario: a\nyears: 2000-2060\nhosts: { japan: {} }\n", "SCN009", 2, 8)]
    [InlineData("scenario: a\nyears: 2022\nhosts: { japan: {} }\nhost: x\n", "SCN001", 4, 1)]
    public void What_is_missing_or_wrong_is_told(string yaml, string code, int line, int column)
    {
        var error = Assert.Single(TestScenario.Errors(yaml));
        Assert.Equal(code, error.Diagnostic.Code);
        Assert.Equal((line, column), (error.Position!.Line, error.Position.Column));
    }

    [Fact]
    public void A_scenario_without_a_title_is_called_by_its_id()
    {
        var scenario = TestScenario
            .Read("scenario: a-1\nyears: 2000-2059\nhosts: { japan: {} }\n")
            .Scenario!;
        Assert.Equal(("a-1", 60), (scenario.Title, scenario.Horizon.Count));
    }

    [Theory]
    [InlineData("allies: { japan: { defence-share: 1.1 % } }")]
    [InlineData("common-funds: { nato: { total: 5 USD, shares: { us: 100 % }, sender: us } }")]
    public void Other_parts_stand_without_hosts(string part) =>
        Assert.Empty(TestScenario.Errors($"scenario: a\nyears: 2022\n{part}\n"));

    [Fact]
    public void Years_need_no_source()
    {
        var warnings = WordScenario.Warnings(
            """
            scenario: t
            years: 2022-2024
            economy: { indices: { cpi: { value: 2 %, source: x } } }
            hosts:
              japan:
                troops: { base: 10, base-year: 2022, growth: 1 % }
                agreements:
                  a:
                    term: 2022-2024
                    lines:
                      l: { rule: escalate, base: 5 USD, index: cpi, lag: 1 }
            """,
            "SCN020"
        );
        Assert.Equal(
            [
                "the figure 1 % has no source",
                "the figure 10 has no source",
                "the figure 5 USD has no source",
            ],
            warnings.Order(StringComparer.Ordinal)
        );
    }
}
