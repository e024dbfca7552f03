using Calculator.Core.Economy;
using Calculator.ScenarioFiles.Binding.Figures;
using Calculator.ScenarioFiles.Format;
using Calculator.ScenarioFiles.Format.Maps;
using Calculator.TestSupport;

namespace Calculator.ScenarioFiles.Tests.Binding.Figures;

/// <summary>A series of the reference data as a figure by year.</summary>
public sealed class SeriesPathReaderTests
{
    private const string Rates = """
        series:
          rate:
            unit: JPY/USD
            source: a bank
            values: { 2022: 100, 2023: 200 }
          empty:
            unit: JPY/USD
            source: a bank
            values: {}
        """;

    private static (SchedulePath? Path, Fragment Fragment) Read(
        string yaml,
        string currency = "JPY"
    )
    {
        var fragment = new Fragment(yaml + "\n", Rates);
        var path = SeriesPathReader.Read(
            fragment.Context,
            fragment.As(FigureKeys.OfSeries),
            FigureKinds.ExchangeRate(currency),
            Provenance.None
        );
        return (path, fragment);
    }

    [Fact]
    public void Its_years_are_the_series_own_but_for_those_that_are_stated()
    {
        var path = Read("series: rate\nexcept: { 2023: 250 JPY/USD, 2024: 300 JPY/USD }").Path!;
        Assert.Equal([100, 250, 300], path.Values.Values.Select(v => v.Value));
        Assert.Equal("rate", path.SeriesName);
        Assert.Equal(["a bank", null, null], path.Values.Values.Select(v => v.Source));
        Assert.Equal("except.2022", path.Values[2022].ChangedAt);
    }

    [Fact]
    public void A_name_that_is_none_is_told_with_the_nearest()
    {
        var (path, fragment) = Read("series: rat");
        Assert.Null(path);
        Assert.Equal(["REF001 1:9"], fragment.Told);
        Assert.Equal("rate", fragment.Found[0].DidYouMean);
    }

    [Theory]
    [InlineData("series: rate", "KRW", "FIG002 1:9")]
    [InlineData("series: rate\nexcept: 5 JPY/USD", "JPY", "FIG006 2:9")]
    [InlineData("series: rate\nthen: 5 persons", "JPY", "FIG002 2:7")]
    public void What_does_not_fit_is_told(string yaml, string currency, string told) =>
        Assert.Equal([told], Read(yaml, currency).Fragment.Told);

    [Fact]
    public void A_series_without_values_gives_no_path() => Assert.Null(Read("series: empty").Path);

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
}
