using Calculator.Core.Diagnostics;
using Calculator.ScenarioFiles.Documents;
using Calculator.TestSupport;

namespace Calculator.ScenarioFiles.Tests.Binding;

/// <summary>Currencies, hosts, months, years and rates as people write them: taken, or told with what was meant.</summary>
public sealed class WordsTests
{
    private static string Scenario(
        string hosts = "japan: { troops: 5 }",
        string report = "currency: USD",
        string rates = "JPY: 100 JPY/USD",
        string deflators = ""
    ) =>
        $$"""
            scenario: t
            years: 2022-2024
            report: { {{report}} }
            economy: { exchange-rates: { {{rates}} }, deflators: { {{deflators}} } }
            hosts:
              {{hosts}}
            """;

    private static PositionedDiagnostic Only(string yaml, string code)
    {
        var errors = TestScenario.Errors(yaml);
        Assert.True(errors.Count == 1, string.Join('\n', errors.Select(DiagnosticText.Write)));
        Assert.Equal(code, errors[0].Diagnostic.Code);
        return errors[0];
    }

    [Theory]
    [InlineData("5 bn JPN", "JPY")]
    [InlineData("5 bn usd", "USD")]
    [InlineData("5 bn Yen", "JPY")]
    [InlineData("5 tn won", "KRW")]
    [InlineData("5 $", "USD")]
    [InlineData("5 bn dollars", "USD")]
    [InlineData("5 bn US dollars", "USD")]
    [InlineData("5 bn Korean won", "KRW")]
    [InlineData("5 €", "EUR")]
    [InlineData("5 bn RMB", "CNY")]
    [InlineData("$5 bn", "5 bn USD")]
    [InlineData("US$ 5 bn a year", "5 bn USD a year")]
    [InlineData("¥5", "5 JPY")]
    [InlineData("GBP 5 mn", "5 mn GBP")]
    public void A_currency_that_is_no_code_is_told_with_the_code(string amount, string meant)
    {
        var error = Only(Scenario($"japan: {{ gdp: \"{amount}\" }}"), "FIG001");
        Assert.Contains(
            $"did you mean '{meant}'?",
            error.Diagnostic.Message,
            StringComparison.Ordinal
        );
        Assert.Equal((6, 17), (error.Position!.Line, error.Position.Column));
    }

    [Theory]
    [InlineData("DEM")]
    [InlineData("ITL")]
    [InlineData("FRF")]
    [InlineData("PHP")]
    public void Codes_of_today_and_of_the_past_are_taken(string code) =>
        Assert.Empty(
            TestScenario.Errors(
                Scenario(
                    $"x: {{ currency: {code}, gdp: 5 bn {code} }}",
                    rates: $"{code}: 2 {code}/USD"
                )
            )
        );

    [Theory]
    [InlineData("JPN", "JPY")]
    [InlineData("usd", "USD")]
    [InlineData("Yen", "JPY")]
    [InlineData("won", "KRW")]
    [InlineData("dollars", "USD")]
    [InlineData("EURO", "EUR")]
    [InlineData("\"$\"", "USD")]
    public void Codes_by_themselves_are_checked_wherever_they_stand(string written, string meant)
    {
        Assert.Equal(
            meant,
            Only(Scenario(report: $"currency: {written}"), "SCN011").Diagnostic.DidYouMean
        );
        Assert.Equal(
            meant,
            Only(Scenario($"x: {{ currency: {written} }}"), "SCN011").Diagnostic.DidYouMean
        );
        var code = written.Contains('$', StringComparison.Ordinal) ? "SCN003" : "SCN011";
        var rate = Only(Scenario(rates: $"{written}: 5"), code);
        Assert.Equal(
            (meant, 4, 30),
            (rate.Diagnostic.DidYouMean, rate.Position!.Line, rate.Position.Column)
        );
        Assert.Equal(
            meant,
            Only(Scenario(deflators: $"{written}: 2 %"), code).Diagnostic.DidYouMean
        );
    }

    [Theory]
    [InlineData("Japan", "japan")]
    [InlineData("uk", "united-kingdom")]
    [InlineData("south-korea", "korea")]
    [InlineData("Korea", "korea")]
    [InlineData("ROK", "korea")]
    [InlineData("great-britain", "united-kingdom")]
    [InlineData("deutschland", "germany")]
    [InlineData("Nippon", "japan")]
    [InlineData("phillipines", "philippines")]
    [InlineData("UAE", "united-arab-emirates")]
    [InlineData("germny", "germany")]
    public void A_host_by_another_name_is_told_with_its_id(string id, string meant)
    {
        var error = Only(Scenario($"{id}: {{ troops: 5 }}"), "SCN002");
        Assert.Equal(
            (meant, 6, 3),
            (error.Diagnostic.DidYouMean, error.Position!.Line, error.Position.Column)
        );
    }

    [Fact]
    public void A_host_of_its_own_currency_is_allowed_and_a_known_nation_under_another_id_is_a_warning()
    {
        Assert.Empty(Warnings(Scenario("atlantis: { currency: USD }"), "SCN021"));
        Assert.Empty(Warnings(Scenario("germany-north: { currency: EUR }"), "SCN021"));
        Assert.Contains(
            "did you mean 'united-kingdom'",
            Assert.Single(Warnings(Scenario("uk: { currency: GBP }"), "SCN021")),
            StringComparison.Ordinal
        );
        Assert.Equal(
            "korea",
            Only(Scenario("\"South Korea\": { troops: 5 }"), "SCN003").Diagnostic.DidYouMean
        );
    }

    [Theory]
    [InlineData("july", 7, false)]
    [InlineData("JUL", 7, false)]
    [InlineData("7", 7, false)]
    [InlineData("October, named-by: end", 10, true)]
    [InlineData("sept, named-by: beginning", 9, false)]
    [InlineData("Jan, named-by: end", 1, false)]
    public void A_calendar_begins_in_any_month(string starts, int month, bool byEnd)
    {
        var scenario = TestScenario
            .Read(
                Scenario(
                    $"x: {{ currency: USD, calendar: {{ starts: {starts} }} }}",
                    $"calendar: {{ starts: {starts} }}"
                )
            )
            .Scenario!;
        var calendar = scenario.Hosts[0].Calendar;
        Assert.Equal((month, byEnd), (calendar.StartMonth, calendar.NamedByEnd));
        Assert.Equal(calendar, scenario.Report.Calendar);
    }

    [Theory]
    [InlineData("{ starts: Juli }", "SCN022", "July")]
    [InlineData("{ starts: Setember }", "SCN022", "September")]
    [InlineData("{ starts: 13 }", "SCN022", null)]
    [InlineData("{ starts: 0 }", "SCN022", null)]
    [InlineData("{ starts: Jul, named-by: ends }", "SCN005", "end")]
    [InlineData("{ named-by: end }", "SCN002", null)]
    [InlineData("July", "SCN005", "{ starts: July }")]
    public void A_calendar_that_is_none_is_told(string calendar, string code, string? meant)
    {
        Assert.Equal(
            meant,
            Only(Scenario(report: $"calendar: {calendar}"), code).Diagnostic.DidYouMean
        );
        Assert.Equal(
            meant,
            Only(Scenario($"japan: {{ calendar: {calendar} }}"), code).Diagnostic.DidYouMean
        );
    }

    [Theory]
    [InlineData("FY2023")]
    [InlineData("FY 2023")]
    [InlineData("fy2023")]
    public void A_year_is_taken_as_tables_print_it(string year)
    {
        var file = TestScenario.Read(
            Scenario(
                $"japan: {{ troops: {{ base: 10, base-year: {year}, growth: 10 % }}, gdp: {{ FY2022-{year}: 5 bn USD, fy 2024: 6 bn USD }} }}",
                $"basis: {year}, discount: {{ rate: 2 %, year: {year} }}",
                deflators: "USD: 2 %, JPY: 2 %"
            )
        );
        Assert.Empty(file.Diagnostics.Where(d => d.Diagnostic.Severity == Severity.Error));
        Assert.Equal(2023, file.Scenario!.Report.Basis.BaseYear);
        Assert.Equal(2023, file.Scenario.Report.DiscountYear);
        Assert.Equal(
            11,
            TestScenario
                .Run(
                    Scenario(
                        $"japan: {{ troops: {{ base: 10, base-year: {year}, growth: 10 % }} }}"
                    )
                )
                .Value("japan.troops", 2024),
            9
        );
    }

    [Fact]
    public void A_delta_may_write_a_year_otherwise_than_its_baseline() =>
        Assert.Equal(
            7,
            TestScenario
                .Run(
                    "scenario: d\nextends: base\nhosts: { japan: { troops: { FY2023: 7 } } }\n",
                    new Dictionary<string, string>(StringComparer.Ordinal)
                    {
                        ["base.yaml"] = Scenario(
                            "japan: { troops: { 2022: 5, 2023: 6, 2024: 5 } }"
                        ),
                    }
                )
                .Value("japan.troops", 2023)
        );

    [Fact]
    public void A_rate_of_the_dollar_and_one_the_wrong_way_round_are_errors()
    {
        var dollar = Only(Scenario(rates: "USD: 2 USD/USD"), "ECO006");
        Assert.Equal((4, 30), (dollar.Position!.Line, dollar.Position.Column));
        Assert.Equal(
            "0.9259 EUR/USD",
            Only(Scenario(rates: "EUR: 1.08 USD/EUR"), "FIG002").Diagnostic.DidYouMean
        );
        Assert.Equal(
            "116.3 JPY/USD",
            Only(Scenario(rates: "JPY: 0.0086 USD per JPY"), "FIG002").Diagnostic.DidYouMean
        );
        Assert.Equal(
            "0.8 GBP/USD",
            Only(
                Scenario(rates: "GBP: { 2022-2024: 1.25 USD/GBP }"),
                "FIG002"
            ).Diagnostic.DidYouMean
        );
    }

    [Theory]
    [InlineData("EUR: 1.08", "'1.08' is read as 1.08 EUR per USD", "'0.9259 EUR/USD'")]
    [InlineData("EUR: { 2022: 1.08, 2023-2024: 1.1 }", "1.08 EUR per USD", "'0.9259 EUR/USD'")]
    [InlineData("KRW: { value: 1_300, source: x }", "1_300 KRW per USD", "'0.0007692 KRW/USD'")]
    public void A_rate_without_its_unit_is_a_warning_that_names_the_direction(
        string rate,
        string read,
        string inverse
    )
    {
        var warning = Assert.Single(Warnings(Scenario(rates: rate), "ECO005"));
        Assert.Contains(read, warning, StringComparison.Ordinal);
        Assert.Contains(inverse, warning, StringComparison.Ordinal);
    }

    [Fact]
    public void Years_need_no_source()
    {
        var warnings = Warnings(
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

    private static string[] Warnings(string yaml, string code) =>
        [
            .. TestScenario
                .Read(yaml)
                .Diagnostics.Where(d => d.Diagnostic.Code == code)
                .Select(d => d.Diagnostic.Message),
        ];
}
