using Calculator.Core.Diagnostics;
using Calculator.Core.Published;
using Calculator.TestSupport;

namespace Calculator.ScenarioFiles.Tests.Binding;

/// <summary><c>published:</c> as a file states it.</summary>
public sealed class PublishedBinderTests
{
    private const string Amounts = "labor: { rule: level, amount: 100 bn JPY }";

    private static string Yaml(string published, string more = "") =>
        TestScenario.OneAgreement(Amounts, more: $"published: {published}\n{more}");

    private static PublishedFigure One(string figure)
    {
        var file = TestScenario.Read(Yaml($"[{figure}]"));
        Assert.False(file.HasErrors, string.Join('\n', file.Diagnostics));
        return Assert.Single(file.Scenario!.Published);
    }

    private static PositionedError Error(string published)
    {
        var error = Assert.Single(TestScenario.Errors(Yaml(published)));
        return new PositionedError(
            error.Diagnostic.Code,
            error.Diagnostic.Message,
            error.Diagnostic.DidYouMean,
            error.Position!.Line
        );
    }

    /// <summary>Half a unit of the last digit.</summary>
    [Theory]
    [InlineData("1_247.2 bn JPY", 0.05e9)]
    [InlineData("1,247 bn JPY", 0.5e9)]
    [InlineData("1.82 tn JPY", 0.005e12)]
    [InlineData("940 JPY", 0.5)]
    [InlineData("2.5e3 mn JPY", 50e6)]
    [InlineData("0.0 bn JPY", 0.05e9)]
    public void The_rounding_is_that_of_the_last_digit(string value, double within) =>
        Assert.Equal(
            within,
            One($"{{ line: support.total, year: 2022, value: \"{value}\", source: s }}").Within,
            within * 1e-9
        );

    [Theory]
    [InlineData("2022", "", Aggregation.Value)]
    [InlineData("FY2023", "", Aggregation.Value)]
    [InlineData("2022-2026", "", Aggregation.Sum)]
    [InlineData("2022-2026", "of: mean, ", Aggregation.Mean)]
    [InlineData("2024", "of: change, ", Aggregation.Change)]
    public void One_year_is_a_value_and_a_span_a_sum(string year, string of, Aggregation expected)
    {
        var figure = One(
            $"{{ line: support.total, year: {year}, {of}value: 1 bn JPY, source: s }}"
        );
        Assert.Equal(expected, figure.Aggregation);
        Assert.Equal(expected == Aggregation.Change ? "2023" : null, figure.Against?.ToString());
    }

    [Fact]
    public void They_may_stand_under_names()
    {
        var file = TestScenario.Read(
            Yaml("{ pact: { line: support.total, year: 2022, value: 100 bn JPY, source: s } }")
        );
        Assert.Equal("published.pact", Assert.Single(file.Scenario!.Published).Path);
    }

    [Theory]
    [InlineData("line: suport.total, year: 2022, value: 1 bn JPY", "PUB001", "support.total")]
    [InlineData("line: support.total, over: tropps, year: 2022, value: 2", "PUB001", null)]
    [InlineData("line: support.total, year: 2021, value: 1 bn JPY", "PUB002", null)]
    [InlineData("line: support.total, year: soon, value: 1 bn JPY", "PUB002", null)]
    [InlineData("line: support.total, year: 2022, value: 1 bn USD", "PUB003", null)]
    [InlineData("line: support.total, year: 2022, value: 1_000_000", "PUB004", null)]
    [InlineData("line: support.total, year: 2023, of: growth, value: 12.5", "PUB004", null)]
    [InlineData("line: support.total, year: 2022, value: 1 bn JPY, rounding: 1 %", "PUB005", null)]
    [InlineData("line: support.total, year: 2022, of: growth, value: 1 %", "PUB002", null)]
    [InlineData("line: support.total, year: 2022-2023, of: growth, value: 1 %", "PUB011", null)]
    [InlineData("line: support.total, year: 2022, vale: 1 bn JPY", "SCN001", "value")]
    public void What_is_wrong_is_told(string figure, string code, string? didYouMean)
    {
        var errors = TestScenario.Errors(Yaml($"[{{ {figure}, source: s }}]"));
        Assert.Contains(
            errors,
            e => e.Diagnostic.Code == code && e.Diagnostic.DidYouMean == didYouMean
        );
    }

    [Fact]
    public void A_unit_that_does_not_fit_names_both()
    {
        var error = Error("[{ line: support.total, year: 2022, value: 1 bn USD, source: s }]");
        Assert.Equal("'1 bn USD' is in USD, and 'support.total' is in JPY", error.Message);
        Assert.Equal(5, error.Line);
    }

    [Fact]
    public void A_source_is_required()
    {
        var error = Error("[{ line: support.total, year: 2022, value: 1 bn JPY }]");
        Assert.Equal("SCN002", error.Code);
    }

    [Fact]
    public void The_years_of_a_headcount_do_not_add_up()
    {
        var errors = TestScenario.Errors(
            TestScenario.OneAgreement(
                Amounts,
                host: "troops: 100",
                more: "published: [{ line: troops, year: 2022-2023, value: 200, source: s }]"
            )
        );
        Assert.Equal("PUB006", Assert.Single(errors).Diagnostic.Code);
    }

    [Fact]
    public void The_same_figure_twice_is_told()
    {
        const string figure = "{ line: support.total, year: 2022, value: 100 bn JPY, source: s }";
        Assert.Contains(
            TestScenario.Read(Yaml($"[{figure}, {figure}]")).Diagnostics,
            d => d.Diagnostic is { Code: "PUB007", Severity: Severity.Warning, Path: "published.2" }
        );
    }

    /// <summary>They were printed for that scenario, and for no other.</summary>
    [Fact]
    public void A_delta_and_an_alternative_state_their_own()
    {
        const string figure = "{ line: support.total, year: 2022, value: 100 bn JPY, source: s }";
        var yaml = Yaml(
            $"[{figure}, {figure.Replace("2022", "2023", StringComparison.Ordinal)}]",
            $"alternatives: {{ own: {{ title: T, published: [{figure}] }}, none: {{ title: T }} }}"
        );
        var file = TestScenario.Read(yaml);
        Assert.Equal(2, file.Scenario!.Published.Length);
        Assert.Equal([1, 0], file.Variants.Select(v => v.Scenario!.Published.Length));

        var others = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["base.yaml"] = yaml,
        };
        Assert.Empty(
            TestScenario.Read("scenario: delta\nextends: base", others).Scenario!.Published
        );
        Assert.Single(
            TestScenario
                .Read($"scenario: delta\nextends: base\npublished: [{figure}]", others)
                .Scenario!.Published
        );
    }

    private sealed record PositionedError(
        string Code,
        string Message,
        string? DidYouMean,
        int Line
    );
}
