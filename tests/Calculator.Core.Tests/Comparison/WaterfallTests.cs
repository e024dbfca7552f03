using System.Globalization;
using Calculator.Core.Comparison;
using Calculator.TestSupport;
using CsCheck;

namespace Calculator.Core.Tests.Comparison;

public sealed class WaterfallTests
{
    private static string Yaml(
        string rate = "100",
        string growth = "2 %",
        string troops = "50_000",
        string amount = "200 bn JPY",
        string years = "2022-2024"
    ) =>
        $$"""
            scenario: test
            years: {{years}}
            economy:
              exchange-rates: { JPY: {{rate}} }
              indices: { cpi: {{growth}} }
            hosts:
              japan:
                troops: {{troops}}
                agreements:
                  sma:
                    term: {{years}}
                    lines:
                      labor: { rule: escalate, base: {{amount}}, index: cpi }
                      welfare: { rule: per-troop, amount: 100_000 JPY/person }
                sender-costs: { all: { rule: level, amount: 5 bn USD } }
            """;

    private static Waterfall Of(string @base, string alternative, string line = "support.total") =>
        Waterfall.Of(TestScenario.Run(@base), TestScenario.Run(alternative), line)!;

    private static double Effect(Waterfall waterfall, Driver driver) =>
        waterfall.Steps.Single(s => s.Driver == driver).Effect;

    [Fact]
    public void Only_the_exchange_rate_moves_when_only_it_differs()
    {
        // One year: (200 bn + 5 bn) / 100 = 2.05 bn; / 125 = 1.64 bn
        var waterfall = Of(Yaml(years: "2022"), Yaml(rate: "125", years: "2022"));
        Assert.Equal(2.05e9, waterfall.Start, 1);
        Assert.Equal(-0.41e9, Effect(waterfall, Driver.ExchangeRate), 1);
        Assert.Equal(0, Effect(waterfall, Driver.Price));
        Assert.Equal(0, Effect(waterfall, Driver.Headcount));
        Assert.Equal(0, Effect(waterfall, Driver.Rule), 1);
    }

    [Fact]
    public void An_exchange_rate_by_year_is_still_the_exchange_rate()
    {
        var waterfall = Of(
            Yaml(),
            Yaml(rate: "{ schedule: { 2022: 110, 2023: 130 }, then: hold }")
        );
        Assert.NotEqual(0, Effect(waterfall, Driver.ExchangeRate));
        Assert.Equal(0, Effect(waterfall, Driver.Rule), 1);
    }

    [Fact]
    public void Each_driver_gets_its_own_part()
    {
        // Headcount: 10,000 x 100,000 JPY x 3 years / 100 = 30 mn; amount: 20 bn x (1 + 1.02 + 1.0404) / 100
        var waterfall = Of(Yaml(), Yaml(troops: "60_000", amount: "220 bn JPY"));
        Assert.Equal(30e6, Effect(waterfall, Driver.Headcount), 1);
        Assert.Equal(20e9 * 3.0604 / 100, Effect(waterfall, Driver.Rule), 1);
    }

    [Fact]
    public void Prices_are_taken_over_first()
    {
        // 200 bn x (1.05 + 1.1025 - 1.02 - 1.0404) / 100 at the base's rate
        var waterfall = Of(Yaml(), Yaml(growth: "5 %", rate: "125"));
        Assert.Equal(
            200e9 * (1.05 + 1.1025 - 1.02 - 1.0404) / 100,
            Effect(waterfall, Driver.Price),
            1
        );
    }

    [Fact]
    public void The_drivers_sum_to_the_difference() =>
        Gen.Select(
                Gen.Double[50, 200],
                Gen.Double[-0.1, 0.2],
                Gen.Int[0, 90_000],
                Gen.Double[1, 900]
            )
            .Sample(
                (rate, growth, troops, amount) =>
                {
                    static string Text(double value) =>
                        value.ToString("0.####", CultureInfo.InvariantCulture);
                    foreach (var line in new[] { "support.total", "stationing-cost.total" })
                    {
                        var waterfall = Of(
                            Yaml(),
                            Yaml(
                                Text(rate),
                                Text(growth * 100) + " %",
                                $"{troops}",
                                Text(amount) + " bn JPY"
                            ),
                            line
                        );
                        Assert.Equal(
                            waterfall.End - waterfall.Start,
                            waterfall.Steps.Sum(s => s.Effect),
                            1e-9 * Math.Max(1, Math.Abs(waterfall.End) + Math.Abs(waterfall.Start))
                        );
                    }
                },
                iter: 50
            );
}
