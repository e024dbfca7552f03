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

    private static readonly Dictionary<string, string> s_withAlternative = new(
        StringComparer.Ordinal
    )
    {
        ["base.yaml"] =
            s_base["base.yaml"]
            + "\nalternatives:\n  less:\n    title: Less\n    hosts: { japan: { agreements: { sma: { lines: { labor: { amount: 1 bn JPY } } } } } }\n",
    };

    [Fact]
    public void A_delta_extends_an_alternative_of_another_scenario()
    {
        var result = TestScenario.Run(
            """
            scenario: delta
            extends: { scenario: base, alternative: less }
            hosts: { japan: { agreements: { sma: { lines: { utilities: { amounts: { 2023: 5 bn JPY } } } } } } }
            """,
            s_withAlternative
        );
        // 1 of the alternative, 5 of the delta; 20 of the base in the year before.
        Assert.Equal(6e9, result.Value("support.total", 2023), 1e-3);
        Assert.Equal(21e9, result.Value("support.total", 2022), 1e-3);
    }

    [Theory]
    [InlineData("{ scenario: base, alternative: les }", "ALT001", 2, 41, "less")]
    [InlineData("{ scenario: base, alternativ: less }", "EXT001", 2, 1, null)]
    [InlineData("{ scenario: base, alternative: less, titel: x }", "EXT006", 2, 47, null)]
    [InlineData("[base]", "EXT001", 2, 1, null)]
    [InlineData("{ alternative: less }", "EXT001", 2, 1, null)]
    public void A_mistake_in_what_is_extended_is_told(
        string extends,
        string code,
        int line,
        int column,
        string? didYouMean
    )
    {
        var error = Assert.Single(
            TestScenario.Errors($"scenario: delta\nextends: {extends}\n", s_withAlternative)
        );
        Assert.Equal(code, error.Diagnostic.Code);
        Assert.Equal((line, column), (error.Position!.Line, error.Position.Column));
        Assert.Equal(didYouMean, error.Diagnostic.DidYouMean);
    }

    private static readonly Dictionary<string, string> s_rates = new(StringComparer.Ordinal)
    {
        ["reference/r.yaml"] =
            "series:\n  rate:\n    title: t\n    unit: JPY/USD\n    source: s\n    values: { 2022: 100, 2023: 200 }\n",
    };

    private static string WithSeries(string path) =>
        $$"""
            scenario: a
            years: 2022-2024
            report: { currency: USD }
            economy: { exchange-rates: { JPY: {{path}} } }
            hosts: { japan: { agreements: { sma: { term: 2022-2024, lines: { labor: { rule: level, amount: 1000 JPY } } } } } }
            """;

    [Fact]
    public void A_scenario_states_some_years_of_a_series_itself()
    {
        var result = TestScenario.Run(
            WithSeries("{ series: rate, except: { 2023: 250 JPY/USD, 2024: 500 JPY/USD } }"),
            s_rates
        );
        Assert.Equal([10, 4, 2], result.Values("support.total").ToArray());
        var rate = result.Model.Inputs.Single(i => i.Id == "exchange-rate.JPY");
        Assert.Equal("s", rate.ByYear[2022].Source);
        Assert.Equal("economy.exchange-rates.JPY.except.2022", rate.ByYear[2022].ChangedAt);
        Assert.Equal("economy.exchange-rates.JPY.except.2023", rate.ByYear[2023].ChangedAt);
    }

    [Theory]
    [InlineData("{ series: rate, except: { 2023: 250 USD/JPY }, then: hold }", "FIG002", 67)]
    [InlineData("{ series: rate, except: 250 JPY/USD, then: hold }", "FIG006", 59)]
    [InlineData("{ series: rate, except: { later: 250 JPY/USD }, then: hold }", "FIG007", 61)]
    public void A_mistake_in_what_a_series_is_without_is_told(string path, string code, int column)
    {
        var error = TestScenario.Errors(WithSeries(path), s_rates)[0];
        Assert.Equal(code, error.Diagnostic.Code);
        Assert.Equal((4, column), (error.Position!.Line, error.Position.Column));
    }

    /// <summary>What the alternative takes out stands in the scenario, not in the one it extends.</summary>
    [Fact]
    public void An_alternative_of_a_delta_takes_a_key_of_the_delta_out()
    {
        var file = TestScenario.Read(
            """
            scenario: delta
            extends: base
            hosts: { japan: { agreements: { sma: { lines: { a: { rule: escalate, base: 100 bn JPY, rate: 3 %, cap: 1 % } } } } } }
            alternatives:
              free: { title: T, hosts: { japan: { agreements: { sma: { lines: { a: { cap: ~ } } } } } } }
            """,
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["base.yaml"] = TestScenario
                    .OneAgreement("a: { rule: level, amount: 100 bn JPY }")
                    .Replace("scenario: test", "scenario: base", StringComparison.Ordinal),
            }
        );
        Assert.False(file.HasErrors, string.Join('\n', file.Diagnostics));
        Assert.NotNull(Assert.Single(file.Variants).Model);
    }
}
