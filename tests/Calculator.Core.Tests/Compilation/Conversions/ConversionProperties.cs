using System.Globalization;
using Calculator.Core.Evaluation;
using Calculator.TestSupport;
using CsCheck;

namespace Calculator.Core.Tests.Compilation.Conversions;

/// <summary>Laws of currencies, price bases and calendars.</summary>
public sealed class ConversionProperties
{
    private static readonly Gen<(
        double Yen,
        double Dollars,
        double Rate,
        double Growth,
        double Prices
    )> s_gen = Gen.Select(
        Gen.Double[1, 1000],
        Gen.Double[0.1, 50],
        Gen.Double[80, 160],
        Gen.Double[-0.1, 0.2],
        Gen.Double[-0.05, 0.15]
    );

    private static string Text(double value) =>
        value.ToString("0.######", CultureInfo.InvariantCulture);

    private static string Yaml(
        (double Yen, double Dollars, double Rate, double Growth, double Prices) x,
        string report,
        string amount = ""
    ) =>
        $$"""
            scenario: test
            years: 2022-2026
            report: { {{report}} }
            economy:
              exchange-rates: { JPY: { base: {{Text(x.Rate)}}, base-year: 2022, growth: {{Text(
                x.Prices * 50
            )}} % } }
              deflators:
                JPY: { base: 100, base-year: 2022, growth: {{Text(x.Prices * 100)}} % }
                USD: { base: 100, base-year: 2022, growth: 2 % }
            hosts:
              japan:
                troops: 55_000
                agreements:
                  sma:
                    term: 2022-2026
                    lines:
                      labor: { rule: escalate, base: {{(
                amount.Length > 0 ? amount : Text(x.Yen) + " bn JPY"
            )}}, rate: {{Text(x.Growth * 100)}} % }
                      rent: { rule: level, amount: {{Text(x.Yen / 3)}} bn {{(
                amount.Length > 0
                    ? amount[(amount.IndexOf('b', StringComparison.Ordinal) + 3)..]
                    : "JPY"
            )}}, kind: forgone }
                sender-costs:
                  pay: { rule: level, amount: {{Text(x.Dollars)}} bn USD, component: military-pay }
                  operations: { rule: level, amount: {{Text(x.Dollars / 2)}} bn USD }
            """;

    private static void Close(double expected, double actual, double scale = 1) =>
        Assert.InRange(
            actual,
            expected - 1e-9 * Math.Max(scale, Math.Abs(expected)),
            expected + 1e-9 * Math.Max(scale, Math.Abs(expected))
        );

    [Fact]
    public void The_display_currency_changes_no_ratio() =>
        s_gen.Sample(
            x =>
            {
                var (dollars, yen) = (
                    TestScenario.Run(Yaml(x, "currency: USD")),
                    TestScenario.Run(Yaml(x, "currency: JPY"))
                );
                foreach (
                    var line in dollars.Model.Lines.Where(l =>
                        l.Id.StartsWith("offset", StringComparison.Ordinal)
                    )
                )
                {
                    foreach (var year in dollars.Model.Years.Years)
                    {
                        Close(dollars.Value(line.Id, year), yen.Value(line.Id, year));
                    }
                }
            },
            iter: 30
        );

    [Fact]
    public void Kinds_and_categories_add_up_and_every_offset_is_a_share() =>
        s_gen.Sample(
            x =>
            {
                var result = TestScenario.Run(Yaml(x, "currency: USD"));
                foreach (var year in result.Model.Years.Years)
                {
                    var total = result.Value("support.total", year);
                    Close(
                        total,
                        result
                            .Model.Lines.Where(l =>
                                l.Id.StartsWith("support.category.", StringComparison.Ordinal)
                            )
                            .Sum(l => result.Value(l.Id, year)),
                        total
                    );
                    Assert.All(
                        result.Model.Lines.Where(l =>
                            l.Id.StartsWith("offset", StringComparison.Ordinal)
                        ),
                        l => Assert.InRange(result.Value(l.Id, year), 0, 1)
                    );
                }
            },
            iter: 30
        );

    [Fact]
    public void Scaling_all_money_scales_amounts_and_changes_no_ratio() =>
        s_gen.Sample(
            x =>
            {
                var once = TestScenario.Run(Yaml(x, "currency: USD"));
                var twice = TestScenario.Run(
                    Yaml((x.Yen * 2, x.Dollars * 2, x.Rate, x.Growth, x.Prices), "currency: USD")
                );
                Assert.InRange(
                    twice.Value("support.total", 2026) / once.Value("support.total", 2026),
                    1.99999,
                    2.00001
                );
                Assert.InRange(
                    twice.Value("offset", 2026) - once.Value("offset", 2026),
                    -1e-5,
                    1e-5
                );
            },
            iter: 20
        );

    [Fact]
    public void Constant_prices_turned_to_then_year_and_back_are_the_same() =>
        s_gen.Sample(
            x =>
            {
                // An amount stated in FY2024 yen, reported in FY2024 yen, must be itself in every year.
                var result = TestScenario.Run(
                    Yaml(x, "currency: JPY, basis: FY2024", $"{Text(x.Yen)} bn JPY FY2024")
                );
                var thenYear = TestScenario.Run(
                    Yaml(x, "currency: JPY", $"{Text(x.Yen)} bn JPY FY2024")
                );
                var factor = thenYear.Values("price-factor.JPY.from-fy2024").ToArray();
                foreach (var year in result.Model.Years.Years)
                {
                    var constant = result.Value("support.total", year);
                    Close(
                        constant,
                        thenYear.Value("support.total", year) / factor[year - 2022],
                        constant
                    );
                }
            },
            iter: 20
        );

    [Theory]
    [InlineData("us")]
    [InlineData("japan")]
    [InlineData("korea")]
    public void Re_timing_preserves_totals(string calendar) =>
        s_gen.Sample(
            x =>
            {
                EvaluationResult native = TestScenario.Run(Yaml(x, "currency: USD")),
                    retimed = TestScenario.Run(Yaml(x, $"currency: USD, calendar: {calendar}"));
                foreach (
                    var id in new[] { "support.total", "sender-cost.gross", "support.forgone" }
                )
                {
                    var total = native.Values(id).ToArray().Sum();
                    // A year that the scenario's own years don't reach has no value.
                    var known = retimed.Values(id).ToArray().Where(v => !double.IsNaN(v));
                    Close(total, known.Sum(), total);
                }
            },
            iter: 20
        );

    [Fact]
    public void A_Japanese_fiscal_year_is_half_in_each_of_two_US_ones()
    {
        var result = TestScenario.Run(
            """
            scenario: test
            years: 2022
            report: { currency: JPY, calendar: us }
            hosts: { japan: { agreements: { a: { term: 2022, lines: { labor: { rule: level, amount: 100 bn JPY } } } } } }
            """
        );
        Assert.Equal([2022, 2023], result.Model.Years.Years);
        Assert.Equal([50e9, 50e9], result.Values("support.total").ToArray());
    }

    [Fact]
    public void A_currency_without_a_rate_is_an_error_that_names_both_lines()
    {
        var error = Assert.Single(
            TestScenario.Errors(
                """
                scenario: test
                years: 2022
                hosts:
                  japan:
                    agreements: { sma: { term: 2022, lines: { labor: { rule: level, amount: 100 bn JPY } } } }
                    sender-costs: { all: { rule: level, amount: 5 bn USD } }
                """
            )
        );
        Assert.Equal("ECO002", error.Diagnostic.Code);
        Assert.Contains(
            "'japan.sma.labor' is in JPY",
            error.Diagnostic.Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "'japan.sender-cost.all' in USD",
            error.Diagnostic.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Constant_and_then_year_amounts_without_a_price_index_are_an_error_that_names_both_lines()
    {
        var error = TestScenario.Errors(
            """
            scenario: test
            years: 2022
            report: { currency: JPY }
            hosts:
              japan:
                agreements:
                  sma:
                    term: 2022
                    lines:
                      labor: { rule: level, amount: 100 bn JPY }
                      guam: { rule: level, amount: 10 bn FY2008 JPY }
            """
        )[0];
        Assert.Equal("ECO003", error.Diagnostic.Code);
        Assert.Contains(
            "'japan.sma.guam' is in JPY FY2008",
            error.Diagnostic.Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "'japan.sma.labor' in JPY",
            error.Diagnostic.Message,
            StringComparison.Ordinal
        );
    }
}
