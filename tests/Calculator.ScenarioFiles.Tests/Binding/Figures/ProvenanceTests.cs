using Calculator.Core.Quantities;
using Calculator.ScenarioFiles.Reading;
using Calculator.TestSupport;

namespace Calculator.ScenarioFiles.Tests.Binding.Figures;

/// <summary>A figure that a delta states never carries the source and note of the figure it replaces.</summary>
public sealed class ProvenanceTests
{
    private static readonly Dictionary<string, string> s_base = new(StringComparer.Ordinal)
    {
        ["base.yaml"] = """
            scenario: base
            title: Base
            years: 2022-2023
            report: { currency: JPY }
            economy:
              indices:
                cpi: { value: 2 %, source: office, note: published }
                wages: { schedule: { 2022: 1 %, 2023: 2 % }, source: office }
            hosts:
              japan:
                troops: { base: 100, base-year: 2022, growth: 1 %, source: office }
                agreements:
                  sma:
                    term: 2022-2023
                    source: treaty
                    lines:
                      labor: { rule: escalate, base: 100 JPY, index: cpi, cap: 1 %, source: annex, note: agreed }
                      fuel: { rule: escalate, base: 5 JPY, index: wages }
                      rent: { rule: level, amount: { from: 1 JPY, to: 3 JPY, over: 2022-2023, source: ledger } }
            """,
    };

    private static Figure Figure(string delta, string input, int year = 2022)
    {
        var found = Read(delta).Model!.Inputs.Single(i => i.Id == input);
        return found.Scalar ?? found.ByYear[year];
    }

    private static TestFile Read(string delta) =>
        TestScenario.Read("scenario: delta\nextends: base\n" + delta, s_base);

    private static string Line(string id, string value) =>
        $"hosts: {{ japan: {{ agreements: {{ sma: {{ lines: {{ {id}: {value} }} }} }} }} }}\n";

    [Theory]
    [InlineData("labor", "{ base: 200 JPY }", "japan.sma.labor.base")]
    [InlineData("labor", "{ cap: 3 % }", "japan.sma.labor.cap")]
    [InlineData("labor", "{ cap: { value: 3 % } }", "japan.sma.labor.cap")]
    [InlineData("fuel", "{ base: 6 JPY }", "japan.sma.fuel.base")]
    [InlineData("rent", "{ amount: { to: 4 JPY } }", "japan.sma.rent.amount.to")]
    [InlineData("rent", "{ amount: { over: 2021-2023 } }", "japan.sma.rent.amount.first-year")]
    public void A_figure_put_in_place_of_another_has_no_source(
        string line,
        string delta,
        string input
    )
    {
        var figure = Figure(Line(line, delta), input);
        Assert.Null(figure.Source);
        Assert.Null(figure.Note);
    }

    [Theory]
    [InlineData("economy: { indices: { cpi: { value: 7 % } } }", "index.cpi", 2022)]
    [InlineData(
        "economy: { indices: { wages: { schedule: { 2023: 7 % } } } }",
        "index.wages",
        2023
    )]
    [InlineData("hosts: { japan: { troops: { growth: 2 % } } }", "japan.troops.growth", 2022)]
    [InlineData(
        "hosts: { japan: { agreements: { sma: { term: 2022-2024 } } } }",
        "japan.sma.last-year",
        2022
    )]
    public void Nor_has_one_of_the_economy_or_a_term(string delta, string input, int year) =>
        Assert.Null(Figure(delta + "\n", input, year).Source);

    [Theory]
    [InlineData("japan.sma.labor.base", "annex")]
    [InlineData("japan.sma.fuel.base", "treaty")]
    [InlineData("japan.sma.rent.amount.from", "ledger")]
    [InlineData("index.cpi", "office")]
    public void The_others_keep_theirs(string input, string source) =>
        Assert.Equal(
            source,
            Figure(
                Line("labor", "{ cap: 3 % }") + "economy: { indices: { wages: 1 % } }\n",
                input
            ).Source
        );

    [Fact]
    public void A_source_of_the_delta_speaks_for_its_own_figures_and_those_below() =>
        Assert.Equal(
            ["mine", "mine"],
            new[] { "base", "cap" }.Select(p =>
                Figure(Line("labor", "{ cap: 3 %, source: mine }"), "japan.sma.labor." + p).Source
            )
        );

    [Fact]
    public void The_agreements_source_in_the_delta_reaches_a_line_whose_own_source_is_too_old() =>
        Assert.Equal(
            "mine",
            Figure(
                "hosts: { japan: { agreements: { sma: { source: mine, lines: { labor: { cap: 3 % } } } } } }\n",
                "japan.sma.labor.cap"
            ).Source
        );

    [Fact]
    public void A_line_with_a_new_figure_no_longer_names_the_published_rule()
    {
        Assert.Null(Read(Line("labor", "{ cap: 3 % }")).Model!.Find("japan.sma.labor")!.Source);
        Assert.Equal(
            "annex",
            Read(Line("labor", "{ title: Pay }")).Model!.Find("japan.sma.labor")!.Source
        );
    }

    [Fact]
    public void The_figure_is_a_warning_with_its_place()
    {
        var warning = Assert.Single(
            Read(Line("labor", "{ cap: 3 % }")).Diagnostics,
            d => d.Diagnostic.Message.Contains("3 %", StringComparison.Ordinal)
        );
        Assert.Equal("SCN020", warning.Diagnostic.Code);
        Assert.Equal(3, warning.Position!.Line);
    }

    [Fact]
    public void An_alternative_is_a_delta_too()
    {
        var file = TestScenario.Read(
            s_base["base.yaml"]
                + "\nalternatives: { high: { economy: { indices: { cpi: { value: 7 % } } } } }\n",
            options: new ScenarioFileOptions { Alternative = "high" }
        );
        Assert.Null(file.Model!.Inputs.Single(i => i.Id == "index.cpi").Scalar!.Source);
    }
}
