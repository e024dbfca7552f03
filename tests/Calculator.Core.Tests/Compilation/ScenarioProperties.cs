using System.Globalization;
using Calculator.Core.Agreements;
using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Core.Quantities;
using Calculator.Core.Time;
using Calculator.TestSupport;
using CsCheck;

namespace Calculator.Core.Tests.Compilation;

/// <summary>Laws that hold whatever the figures: two hosts, every kind of support, random amounts, rates and prices.</summary>
public sealed class ScenarioProperties
{
    private sealed record Figures(
        double[] Money,
        double[] Shares,
        int Troops,
        double Yen,
        double Won,
        double Growth,
        double Prices
    );

    private static readonly Gen<Figures> s_figures = Gen.Select(
            Gen.Int[1, 100_000].Select(v => v / 100.0).Array[6],
            Gen.Int[0, 100].Array[2].Select(cuts => Cut(cuts)),
            Gen.Int[1, 100_000],
            Gen.Int[8_000, 16_000].Select(v => v / 100.0),
            Gen.Int[100_000, 150_000].Select(v => v / 100.0),
            Gen.Int[-1_000, 1_500].Select(v => v / 10_000.0),
            Gen.Int[-300, 900].Select(v => v / 10_000.0)
        )
        .Select(
            (money, shares, troops, yen, won, growth, prices) =>
                new Figures(money, shares, troops, yen, won, growth, prices)
        );

    /// <summary>Two cuts of a hundred give three whole shares that add up to it.</summary>
    private static double[] Cut(int[] cuts)
    {
        var (low, high) = (Math.Min(cuts[0], cuts[1]), Math.Max(cuts[0], cuts[1]));
        return [low, high - low, 100 - high];
    }

    private static string Text(double value) =>
        value.ToString("0.##########", CultureInfo.InvariantCulture);

    /// <param name="x">The figures.</param>
    /// <param name="report">Keys of the report.</param>
    /// <param name="scale">Multiplies every amount of money, in whatever currency.</param>
    private static string Yaml(Figures x, string report = "currency: USD", double scale = 1)
    {
        string Bn(int i, string currency) => $"{Text(x.Money[i] * scale)} bn {currency}";
        return $$"""
            scenario: test
            years: 2022-2025
            report: { {{report}} }
            economy:
              exchange-rates: { JPY: {{Text(x.Yen)}}, KRW: {{Text(x.Won)}} }
              deflators:
                JPY: { base: 100, base-year: 2022, growth: {{Text(x.Prices * 100)}} % }
                KRW: { base: 100, base-year: 2022, growth: 3 % }
                USD: { base: 100, base-year: 2022, growth: 2 % }
            hosts:
              japan:
                troops: {{x.Troops}}
                gdp: {{Text(500 * scale)}} tn JPY
                agreements:
                  sma:
                    term: 2022-2025
                    lines:
                      labor: { rule: escalate, base: {{Bn(0, "JPY")}}, rate: {{Text(
                x.Growth * 100
            )}} % }
                      facilities: { rule: level, amount: {{Bn(1, "JPY")}}, kind: in-kind }
                      rent: { rule: level, amount: {{Bn(2, "JPY")}}, kind: forgone }
                sender-costs:
                  pay: { rule: level, amount: {{Bn(3, "USD")}}, component: military-pay }
              korea:
                troops: {{x.Troops / 2}}
                agreements:
                  sma:
                    term: 2022-2025
                    lines:
                      contribution:
                        rule: allocate
                        total: { rule: level, amount: {{Bn(4, "KRW")}} }
                        shares: { labor: {{Text(x.Shares[0])}} %, construction: {{Text(
                x.Shares[1]
            )}} %, logistics: {{Text(x.Shares[2])}} % }
                        kinds: { construction: in-kind, logistics: in-kind }
                sender-costs:
                  operations: { rule: level, amount: {{Bn(5, "USD")}}, component: operations }
            """;
    }

    private static void Near(double expected, double actual, double scale = 0) =>
        Assert.Equal(expected, actual, 1e-9 * Math.Max(Math.Abs(expected), Math.Max(scale, 1e-9)));

    private static IEnumerable<(int Year, string Id)> Cells(
        EvaluationResult result,
        Func<Line, bool> where
    ) =>
        result
            .Model.Lines.Where(where)
            .SelectMany(l => result.Model.Years.Years.Select(y => (y, l.Id)));

    private static double Sum(EvaluationResult result, int year, Func<Line, bool> where) =>
        result.Model.Lines.Where(where).Sum(l => result.Value(l.Id, year));

    private static bool Begins(Line line, string prefix) =>
        line.Id.StartsWith(prefix, StringComparison.Ordinal)
        && !line.Id[prefix.Length..].Contains('.', StringComparison.Ordinal);

    [Fact]
    public void The_shares_of_an_allocation_add_up_to_its_total() =>
        s_figures.Sample(
            x =>
            {
                var result = TestScenario.Run(Yaml(x));
                var total = result.Value("korea.sma.contribution", 2023);
                var parts = new[] { "labor", "construction", "logistics" }
                    .Select(c => result.Value("korea.sma.contribution." + c, 2023))
                    .ToArray();
                Near(total, parts.Sum());
                Assert.All(parts, p => Assert.InRange(p, 0, total * (1 + 1e-12)));
            },
            iter: 60
        );

    [Fact]
    public void The_ledger_adds_up_by_kind_category_host_and_agreement() =>
        s_figures.Sample(
            x =>
            {
                var result = TestScenario.Run(Yaml(x));
                foreach (var year in result.Model.Years.Years)
                {
                    var total = result.Value("support.total", year);
                    Near(
                        total,
                        result.Value("support.cash", year)
                            + result.Value("support.in-kind", year)
                            + result.Value("support.forgone", year)
                    );
                    Near(total, Sum(result, year, l => Begins(l, "support.category.")));
                    Near(total, Sum(result, year, l => Begins(l, "support.total.")));
                    // Agreement rows are in the hosts' own currencies.
                    Near(
                        total,
                        Sum(result, year, l => l is { Role: LineRole.AgreementLine, Host: "japan" })
                            / x.Yen
                            + Sum(
                                result,
                                year,
                                l => l is { Role: LineRole.AgreementLine, Host: "korea" }
                            ) / x.Won
                    );
                    foreach (
                        var kind in Enum.GetValues<SupportKind>()
                            .Where(k => result.Model.Find("support." + k.Id()) is not null)
                    )
                    {
                        Near(
                            result.Value("support." + kind.Id(), year),
                            Sum(
                                result,
                                year,
                                l =>
                                    l.Role == LineRole.AgreementLine
                                    && l.Kind == kind.Id()
                                    && l.Host == "japan"
                            ) / x.Yen
                                + Sum(
                                    result,
                                    year,
                                    l =>
                                        l.Role == LineRole.AgreementLine
                                        && l.Kind == kind.Id()
                                        && l.Host == "korea"
                                ) / x.Won,
                            total
                        );
                    }

                    // Forgone revenue relieves the sender of nothing.
                    Near(
                        result.Value("sender-cost.gross", year)
                            - result.Value("support.cash", year)
                            - result.Value("support.in-kind", year),
                        result.Value("sender-cost.net", year),
                        total + result.Value("sender-cost.gross", year)
                    );
                }
            },
            iter: 60
        );

    [Fact]
    public void Every_offset_lies_between_nothing_and_all() =>
        s_figures.Sample(
            x =>
            {
                var result = TestScenario.Run(Yaml(x));
                var offsets = Cells(
                        result,
                        l => l.Id.StartsWith("offset", StringComparison.Ordinal)
                    )
                    .ToArray();
                Assert.True(offsets.Length >= 12);
                Assert.All(offsets, c => Assert.InRange(result.Value(c.Id, c.Year), 0, 1));
            },
            iter: 60
        );

    [Fact]
    public void Scaling_all_money_scales_every_amount_and_changes_no_ratio() =>
        Gen.Select(s_figures, Gen.Int[2, 50])
            .Sample(
                (x, scale) =>
                {
                    var (once, scaled) = (
                        TestScenario.Run(Yaml(x)),
                        TestScenario.Run(Yaml(x, scale: scale))
                    );
                    foreach (var (year, id) in Cells(once, _ => true))
                    {
                        var unit = once.Model.Find(id)!.Unit;
                        var isAmount = unit.Currency is not null;
                        Near(once.Value(id, year) * (isAmount ? scale : 1), scaled.Value(id, year));
                    }
                },
                iter: 30
            );

    [Fact]
    public void The_report_currency_changes_no_ratio_and_every_amount_by_its_rate() =>
        s_figures.Sample(
            x =>
            {
                var dollars = TestScenario.Run(Yaml(x));
                foreach (var (currency, rate) in new[] { ("JPY", x.Yen), ("KRW", x.Won) })
                {
                    var other = TestScenario.Run(Yaml(x, $"currency: {currency}"));
                    Assert.Equal(Unit.Money(currency), other.Model.Find("support.total")!.Unit);
                    foreach (
                        var (year, id) in Cells(
                            dollars,
                            l => l.Role is LineRole.Measure or LineRole.HostSupport
                        )
                    )
                    {
                        // Lines in a party's own currency stay as they are.
                        var isReported = !dollars
                            .Model.Find(id)!
                            .Unit.Equals(other.Model.Find(id)!.Unit);
                        Near(
                            dollars.Value(id, year) * (isReported ? rate : 1),
                            other.Value(id, year)
                        );
                    }
                }
            },
            iter: 30
        );

    /// <summary>Deflated in yen by P(t) / P(2024), where P grows by the rate that the figures say.</summary>
    [Fact]
    public void Then_year_to_constant_and_back_is_the_identity() =>
        s_figures.Sample(
            x =>
            {
                var thenYear = TestScenario.Run(Yaml(x, "currency: JPY"));
                var constant = TestScenario.Run(Yaml(x, "currency: JPY, basis: FY2024"));
                foreach (var year in thenYear.Model.Years.Years)
                {
                    Near(
                        thenYear.Value("support.total.japan", year),
                        constant.Value("support.total.japan", year)
                            * Math.Pow(1 + x.Prices, year - 2024)
                    );
                }

                Near(thenYear.Value("support.total", 2024), constant.Value("support.total", 2024));
            },
            iter: 60
        );

    public static TheoryData<string, string> Calendars()
    {
        var pairs = new TheoryData<string, string>();
        foreach (var host in FiscalCalendar.Known)
        {
            foreach (var report in FiscalCalendar.Known)
            {
                pairs.Add(host.Id, report.Id);
            }
        }

        return pairs;
    }

    /// <summary>1 + 2 + 4 bn USD in three of the host's years are 7 bn in whatever years they are told by.</summary>
    [Theory]
    [MemberData(nameof(Calendars))]
    public void Re_timing_between_any_two_calendars_preserves_totals(string host, string report)
    {
        var result = TestScenario.Run(
            $$"""
            scenario: test
            years: 2022-2024
            report: { calendar: {{report}} }
            hosts:
              x:
                currency: USD
                calendar: {{host}}
                agreements:
                  a: { term: 2022-2024, lines: { labor: { rule: schedule, amounts: { 2022: 1 bn USD, 2023: 2 bn USD, 2024: 4 bn USD } } } }
            """
        );
        foreach (var id in new[] { "support.total", "support.cash", "support.category.labor" })
        {
            Near(7e9, result.Values(id).ToArray().Sum());
            Assert.All(result.Values(id).ToArray(), v => Assert.InRange(v, 0, 4e9));
        }
    }

    public static TheoryData<string> Shipped() => [.. ShippedReports.Ids];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void The_shipped_scenarios_add_up(string id)
    {
        var result = ShippedReports.Of(id).Result;
        if (result.Model.Find("support.total") is null)
        {
            return; // A comparison of spending has no support.
        }

        foreach (var year in result.Model.Years.Years)
        {
            var total = result.Value("support.total", year);
            foreach (
                var parts in new[]
                {
                    result.Model.Lines.Where(l =>
                        l.Id
                            is "support.cash"
                                or "support.in-kind"
                                or "support.forgone"
                                or "support.not-split"
                    ),
                    result.Model.Lines.Where(l => Begins(l, "support.category.")),
                    result.Model.Lines.Where(l => Begins(l, "support.total.")),
                    result.Model.Lines.Where(l => Begins(l, "support.scope.")),
                    result.Model.Lines.Where(l => l.Id is "support.recurring" or "support.one-off"),
                }
            )
            {
                var lines = parts.ToArray();
                if (lines.Length > 0)
                {
                    Near(total, lines.Sum(l => result.Value(l.Id, year)));
                }
            }
        }
    }
}
