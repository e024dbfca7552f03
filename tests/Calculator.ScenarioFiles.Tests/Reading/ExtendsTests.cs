using Calculator.ScenarioFiles.Reading;
using Calculator.TestSupport;

namespace Calculator.ScenarioFiles.Tests.Reading;

public sealed class ExtendsTests
{
    private static readonly Dictionary<string, string> s_base = new(StringComparer.Ordinal)
    {
        ["base.yaml"] = TestScenario.OneAgreement(
            """
            labor: { rule: level, amount: 100 bn JPY, source: base }
            utilities: { rule: schedule, amounts: { 2022: 20 bn JPY, 2023: 10 bn JPY } }
            """,
            "2022-2023"
        ),
    };

    private static double Total(string delta) => Math.Round(Exact(delta), 9);

    private static double Exact(string delta, int year = 2023) =>
        TestScenario
            .Run("scenario: delta\nextends: base\n" + delta, s_base)
            .Value("support.total", year) / 1e9;

    [Fact]
    public void What_the_delta_leaves_out_is_inherited() => Assert.Equal(110, Total(""));

    [Fact]
    public void A_figure_is_replaced() =>
        Assert.Equal(
            60,
            Total(
                "hosts: { japan: { agreements: { sma: { lines: { labor: { amount: 50 bn JPY } } } } } }"
            )
        );

    [Fact]
    public void One_year_of_a_schedule_is_replaced() =>
        Assert.Equal(
            105,
            Total(
                "hosts: { japan: { agreements: { sma: { lines: { utilities: { amounts: { 2023: 5 bn JPY } } } } } } }"
            )
        );

    [Fact]
    public void Another_rule_drops_the_old_rules_parameters() =>
        Assert.Equal(
            120,
            Total(
                "hosts: { japan: { agreements: { sma: { lines: { labor: { rule: escalate, base: 100 bn JPY, rate: 10 % } } } } } }"
            )
        );

    [Fact]
    public void An_empty_value_takes_a_line_out() =>
        Assert.Equal(
            100,
            Total("hosts: { japan: { agreements: { sma: { lines: { utilities: ~ } } } } }")
        );

    [Fact]
    public void An_alternative_is_a_delta_in_the_same_file()
    {
        var yaml =
            s_base["base.yaml"]
            + "\nalternatives:\n  less:\n    title: Less\n    hosts: { japan: { agreements: { sma: { lines: { labor: { amount: 1 bn JPY } } } } } }\n";
        var file = TestScenario.Read(
            yaml,
            options: new ScenarioFileOptions { Alternative = "less" }
        );
        Assert.Equal("test-less", file.Scenario!.Id);
        Assert.Equal("Less", file.Scenario.Title);
        Assert.Equal("less", Assert.Single(TestScenario.Read(yaml).Alternatives).Name);
        Assert.Equal(
            "ALT001",
            TestScenario
                .Read(yaml, options: new ScenarioFileOptions { Alternative = "les" })
                .Diagnostics.Single(d => d.Diagnostic.Severity == Core.Diagnostics.Severity.Error)
                .Diagnostic.Code
        );
    }

    [Fact]
    public void An_alternative_with_an_error_fails_the_file() =>
        Assert.Equal(
            "SCN001",
            Assert
                .Single(
                    TestScenario.Errors(
                        s_base["base.yaml"] + "\nalternatives:\n  less:\n    yeers: 2022\n"
                    )
                )
                .Diagnostic.Code
        );

    [Fact]
    public void A_shipped_scenario_is_found_by_its_id()
    {
        var result = TestScenario.Read(
            "scenario: delta\nextends: shipped\n",
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["/program/scenarios/shipped.yaml"] = s_base["base.yaml"],
            },
            new ScenarioFileOptions { ShippedScenarios = "/program/scenarios" }
        );
        Assert.NotNull(result.Model);
    }

    [Fact]
    public void A_series_beside_the_scenario_comes_before_a_shipped_one()
    {
        static string Series(string value) =>
            $"series:\n  rate:\n    title: t\n    unit: JPY/USD\n    source: s\n    values:\n      2022: {value}\n";
        var file = TestScenario.Read(
            """
            scenario: a
            years: 2022
            economy: { exchange-rates: { JPY: { series: rate } } }
            hosts: { japan: { agreements: { sma: { term: 2022, lines: { labor: { rule: level, amount: 100 JPY } } } } } }
            """,
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["reference/r.yaml"] = Series("100"),
                ["/program/scenarios/reference/r.yaml"] = Series("50"),
            },
            new ScenarioFileOptions { ShippedScenarios = "/program/scenarios" }
        );
        var result = Core.Evaluation.EvaluationResult.Run(
            file.Model!,
            new Core.Diagnostics.DiagnosticCollector()
        )!;
        Assert.Equal(1, result.Value("support.total", 2022));
    }
}
