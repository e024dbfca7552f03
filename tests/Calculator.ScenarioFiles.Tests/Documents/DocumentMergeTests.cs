using Calculator.Core.Diagnostics;
using Calculator.TestSupport;

namespace Calculator.ScenarioFiles.Tests.Documents;

/// <summary>How a delta lies over its baseline, seen in the numbers.</summary>
public sealed class DocumentMergeTests
{
    private static readonly Dictionary<string, string> s_base = new(StringComparer.Ordinal)
    {
        ["base.yaml"] = """
            scenario: base
            title: Base
            years: 2022-2023
            report: { currency: JPY }
            economy: { indices: { cpi: { value: 2 %, source: x } } }
            hosts:
              japan:
                agreements:
                  sma:
                    term: 2022-2023
                    lines:
                      labor: { rule: escalate, base: 100 JPY, index: cpi, cap: 1 % }
                      rent: { rule: level, amount: { base: 10 JPY, base-year: 2022, growth: 50 % } }
            """,
    };

    private static double[] Totals(string delta) =>
        [
            .. TestScenario
                .Run("scenario: delta\nextends: base\n" + delta, s_base)
                .Values("support.total")
                .ToArray()
                .Select(v => Math.Round(v, 6)),
        ];

    private static string Line(string id, string value) =>
        $"hosts: {{ japan: {{ agreements: {{ sma: {{ lines: {{ {id}: {value} }} }} }} }} }}\n";

    [Fact]
    public void Nothing_said_is_all_inherited() => Assert.Equal([110, 116], Totals(""));

    [Fact]
    public void One_parameter_leaves_the_others_of_the_rule() =>
        // Base 200 with the cap of 1 % still there: 200 + 10, 202 + 15.
        Assert.Equal([210, 217], Totals(Line("labor", "{ base: 200 JPY }")));

    [Fact]
    public void An_empty_value_takes_a_parameter_out() =>
        // Without the cap: 100 x 1.02 + 15
        Assert.Equal([110, 117], Totals(Line("labor", "{ cap: ~ }")));

    [Fact]
    public void Another_rule_drops_what_the_old_one_needed() =>
        Assert.Equal([17, 22], Totals(Line("labor", "{ rule: level, amount: 7 JPY }")));

    [Fact]
    public void The_same_rule_said_again_drops_nothing() =>
        Assert.Equal([110, 116], Totals(Line("labor", "{ rule: escalate }")));

    [Theory]
    [InlineData("20 JPY", 20, 20)]
    [InlineData("{ value: 20 JPY }", 20, 20)]
    [InlineData("{ schedule: { 2022: 5 JPY, 2023: 6 JPY } }", 5, 6)]
    [InlineData("{ from: 1 JPY, to: 3 JPY, over: 2022-2023 }", 1, 3)]
    [InlineData("{ growth: 10 % }", 10, 11)]
    [InlineData("{ base: 20 JPY }", 20, 30)]
    [InlineData("{ 2022: 5 JPY, 2023: 6 JPY }", 5, 6)]
    [InlineData("{ FY2022-FY2023: 5 JPY }", 5, 5)]
    public void Another_shape_of_a_figure_replaces_the_old_one(
        string amount,
        double first,
        double second
    ) => Assert.Equal([100 + first, 101 + second], Totals(Line("rent", $"{{ amount: {amount} }}")));

    /// <summary>From 0 to 4 over 2022-2024: 0 and 2; one key said anew leaves the others.</summary>
    [Theory]
    [InlineData("to: 8 JPY", 0, 4)]
    [InlineData("from: 2 JPY", 2, 3)]
    [InlineData("over: 2022-2023", 0, 4)]
    public void One_key_of_a_phase_leaves_the_others(string key, double first, double second)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["base.yaml"] = TestScenario.OneAgreement(
                "a: { rule: level, amount: { from: 0 JPY, to: 4 JPY, over: 2022-2024 } }",
                "2022-2023"
            ),
        };
        var result = TestScenario.Run(
            "scenario: delta\nextends: base\n" + Line("a", $"{{ amount: {{ {key} }} }}"),
            files
        );
        Assert.Equal([first, second], result.Values("support.total").ToArray());
    }

    [Fact]
    public void A_line_may_be_added_and_another_taken_out() =>
        Assert.Equal(
            [103, 104],
            Totals(
                "hosts: { japan: { agreements: { sma: { lines: { rent: ~, fuel: { rule: level, amount: 3 JPY } } } } } }\n"
            )
        );

    [Theory]
    [InlineData("hosts: { japan: { agreements: { sma: { lines: { labour: ~ } } } } }", 49, "labor")]
    [InlineData("hosts: { japan: { agreement: ~ } }", 19, "agreements")]
    [InlineData("economy: { indices: { CPI: ~ } }", 23, "cpi")]
    [InlineData("economy: { indices: { cpi: { note: ~ } } }", 30, null)]
    [InlineData("posture: { units: ~ }", 12, null)]
    [InlineData("hosts: { japan: { troops: { value: 5, note: ~ } } }", 39, null)]
    [InlineData(
        "hosts: { japan: { agreements: { sma: { lines: { rent: { amount: { value: 1 JPY, note: ~ } } } } } } }",
        81,
        null
    )]
    public void Taking_out_what_is_not_there_is_told_at_the_key(
        string delta,
        int column,
        string? didYouMean
    )
    {
        var error = Assert.Single(
            TestScenario.Errors("scenario: delta\nextends: base\n" + delta + "\n", s_base)
        );
        Assert.Equal("EXT007", error.Diagnostic.Code);
        Assert.Equal((3, column), (error.Position!.Line, error.Position.Column));
        Assert.Equal(didYouMean, error.Diagnostic.DidYouMean);
    }

    [Fact]
    public void Alternatives_that_are_not_handed_on_may_be_left_empty() =>
        Assert.Equal([110, 116], Totals("alternatives: ~\n"));

    [Fact]
    public void Taking_out_what_is_required_is_told() =>
        Assert.Contains(
            TestScenario.Errors(
                "scenario: delta\nextends: base\n" + Line("labor", "{ base: ~ }"),
                s_base
            ),
            e => e.Diagnostic.Code == "AGR101"
        );

    [Fact]
    public void A_delta_of_a_delta_goes_over_both()
    {
        var files = new Dictionary<string, string>(s_base, StringComparer.Ordinal)
        {
            ["middle.yaml"] =
                "scenario: middle\nextends: base\n" + Line("labor", "{ base: 200 JPY }"),
        };
        var result = TestScenario.Run(
            "scenario: top\nextends: middle\n" + Line("rent", "{ amount: 1 JPY }"),
            files
        );
        // 200 + 1 and 202 + 1
        Assert.Equal([201, 203], result.Values("support.total").ToArray());
    }

    [Fact]
    public void The_title_is_the_baselines_unless_there_is_another()
    {
        Assert.Equal(
            "Base",
            TestScenario.Read("scenario: d\nextends: base\n", s_base).Scenario!.Title
        );
        Assert.Equal(
            "Mine",
            TestScenario.Read("scenario: d\nextends: base\ntitle: Mine\n", s_base).Scenario!.Title
        );
    }

    [Fact]
    public void A_mistake_of_the_delta_is_told_in_the_delta()
    {
        var error = Assert.Single(
            TestScenario.Read("scenario: d\nextends: base\nyears: soon\n", s_base).Diagnostics,
            d => d.Diagnostic.Severity == Severity.Error
        );
        Assert.EndsWith("test.yaml", error.Position!.File.Name, StringComparison.Ordinal);
        Assert.Equal((3, 8), (error.Position.Line, error.Position.Column));
    }
}
