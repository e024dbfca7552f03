using Calculator.Core.Evaluation;
using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Stationing;

/// <summary>Posture by hand calculation.</summary>
public sealed class PostureTests
{
    private static string Yaml(
        string changes,
        string more = "",
        string years = "2023-2029",
        string units = ""
    ) =>
        $$"""
            scenario: test
            years: {{years}}
            economy:
              deflators: { USD: { base: 100, base-year: 2008, growth: 2 % } }
            hosts:
              japan: {}
            posture:
              sites:
                okinawa: { host: japan, latitude: 26.3, longitude: 127.8 }
                yokosuka: { host: japan, latitude: 35.3, longitude: 139.7, capacity: 9_000 }
                guam: { home: true, latitude: 13.6, longitude: 144.9 }
              units:
                marines: { service: marine-corps, site: okinawa, personnel: 8_000 }
                fleet: { service: navy, site: yokosuka, personnel: 6_000 }
            {{TestScenario.Indent(units, 4)}}
              changes:
            {{TestScenario.Indent(changes, 4)}}
              cost-rates:
                base: { fixed-per-site: 10 mn USD, per-person: 20_000 USD/person, pay: 80_000 USD/person }
                home: { where: home, per-person: 15_000 USD/person, pay: 80_000 USD/person }
              within:
                taipei: { latitude: 25.03, longitude: 121.57, radius: 1_000 km }
            {{more}}
            """;

    private static double[] Row(EvaluationResult result, string line) =>
        [.. result.Values(line).ToArray().Select(v => Math.Round(v, 6))];

    private const string Move =
        "guam-move: { change: move, unit: marines, to: guam, personnel: 4_000, start: 2024, over: 4, transport: 10_000 USD/person, construction: 800 mn USD, closure: 50 mn USD }";

    [Fact]
    public void A_move_over_four_years_shows_its_ramp_at_both_sites()
    {
        var result = TestScenario.Run(Yaml(Move));
        Assert.Equal(
            [8000, 7000, 6000, 5000, 4000, 4000, 4000],
            Row(result, "posture.site.okinawa")
        );
        Assert.Equal([0, 1000, 2000, 3000, 4000, 4000, 4000], Row(result, "posture.site.guam"));
        Assert.Equal(
            [14000, 13000, 12000, 11000, 10000, 10000, 10000],
            Row(result, "japan.troops")
        );
        Assert.All(Row(result, "posture.balance"), v => Assert.Equal(0, v));
    }

    [Fact]
    public void One_time_costs_fall_into_the_years_of_the_ramp()
    {
        // 1,000 persons x 10,000 + 800 mn / 4 = 210 mn a year; closure 50 mn in the last year
        var result = TestScenario.Run(Yaml(Move));
        Assert.Equal(
            [0, 210e6, 210e6, 210e6, 260e6, 0, 0],
            Row(result, "posture.change.guam-move.one-time")
        );
    }

    [Fact]
    public void The_host_pays_its_share_up_to_a_cap_in_the_price_base_of_the_agreement()
    {
        // 50 % of 210 mn a year, capped at 200 mn of 2023 dollars: 105 / 1.02 = 102.94 in 2024, the rest of the cap, 97.06 x 1.0404 = 100.98, in 2025.
        var result = TestScenario.Run(
            Yaml(Move[..^2] + ", host-pays: { host: japan, share: 50 %, cap: 200 mn FY2023 USD } }")
        );
        var paid = result.Values("posture.change.guam-move.host").ToArray();
        Assert.Equal(105e6, paid[1], 1);
        Assert.Equal((200 - 105 / 1.02) * 1.0404 * 1e6, paid[2], 1);
        Assert.Equal(0, paid[3], 1);
        Assert.Equal(
            result.Value("posture.change.guam-move.one-time", 2025),
            paid[2] + result.Value("posture.change.guam-move.sender", 2025),
            1
        );
        Assert.Equal(paid[1], result.Value("support.one-off", 2024), 1);
    }

    [Fact]
    public void Sites_cost_a_fixed_sum_and_a_sum_for_each_person()
    {
        // Okinawa 10 mn + 8,000 x 20,000 = 170 mn; Yokosuka 10 mn + 120 mn; pay 14,000 x 80,000
        var result = TestScenario.Run(Yaml(Move));
        Assert.Equal(170e6, result.Value("posture.site.okinawa.marine-corps.cost", 2023), 1);
        Assert.Equal(300e6 + 14_000 * 80_000.0, result.Value("force-cost.forward", 2023), 1);
        Assert.Equal(
            (300e6 + 14_000 * 80_000.0) / 14_000,
            result.Value("posture.cost-per-forward-person", 2023),
            1e-6
        );
    }

    [Fact]
    public void Moved_home_goes_on_costing_and_cut_does_not()
    {
        static EvaluationResult With(string destination) =>
            TestScenario.Run(
                Yaml(
                    $"out: {{ change: withdraw, unit: marines, personnel: 3_000, start: 2024, destination: {destination} }}"
                )
            );
        var (home, cut) = (With("home"), With("cut"));
        Assert.Equal(3000, home.Value("posture.home", 2024));
        Assert.Equal(3000, cut.Value("posture.cut", 2024));
        Assert.Equal(home.Value("posture.forward", 2024), cut.Value("posture.forward", 2024));
        // 3,000 x (15,000 + 80,000)
        Assert.Equal(
            285e6,
            home.Value("force-cost.total", 2024) - cut.Value("force-cost.total", 2024),
            1
        );
    }

    [Fact]
    public void Rotational_units_count_with_their_presence_factor()
    {
        var result = TestScenario.Run(
            Yaml(
                "x: { change: add, unit: brigade, start: 2025 }",
                units: "brigade: { service: army, site: okinawa, personnel: 4_000, presence: rotational, presence-factor: 75 % }"
            )
        );
        Assert.Equal(
            [0, 0, 3000, 3000, 3000, 3000, 3000],
            Row(result, "posture.site.okinawa.army")
        );
        Assert.Equal(4000, result.Value("posture.unit.brigade.at.okinawa", 2025));
        Assert.Equal(17_000 * 365, result.Value("posture.person-days", 2025));
    }

    [Fact]
    public void Personnel_within_a_distance_and_concentration_follow_the_sites()
    {
        var result = TestScenario.Run(Yaml(Move));
        // Okinawa is about 640 km from Taipei, Yokosuka about 2,100, Guam about 2,700.
        Assert.Equal(8000, result.Value("posture.within.taipei", 2023));
        Assert.Equal(4000, result.Value("posture.within.taipei", 2028));
        Assert.Equal(
            Math.Pow(8.0 / 14, 2) + Math.Pow(6.0 / 14, 2),
            result.Value("posture.concentration", 2023),
            1e-12
        );
    }

    [Fact]
    public void Units_may_be_resized()
    {
        var result = TestScenario.Run(
            Yaml("more: { change: resize, unit: fleet, personnel: 1_000, start: 2024, over: 2 }")
        );
        Assert.Equal(
            [6000, 6500, 7000, 7000, 7000, 7000, 7000],
            Row(result, "posture.site.yokosuka")
        );
    }

    [Theory]
    [InlineData(
        "a: { change: move, unit: marines, to: guam, personnel: 9_000, start: 2024 }",
        "POS003",
        "more persons of 'marines' from 'okinawa'"
    )]
    [InlineData(
        "a: { change: move, unit: marines, to: yokosuka, start: 2024 }",
        "POS004",
        "'yokosuka' holds 9,000 persons, but 14,000 are there in 2024"
    )]
    [InlineData(
        "a: { change: withdraw, unit: marines, from: guam, start: 2024 }",
        "POS001",
        "'marines' is not at 'guam'"
    )]
    [InlineData(
        "a: { change: move, unit: marins, to: guam, start: 2024 }",
        "SCN014",
        "there is no unit 'marins'"
    )]
    [InlineData(
        "a: { change: move, unit: marines, to: gaum, start: 2024 }",
        "SCN014",
        "there is no site 'gaum'"
    )]
    [InlineData(
        "a: { change: move, unit: marines, to: guam, start: 2024 }\nb: { change: withdraw, unit: marines, from: okinawa, personnel: 1, start: 2025 }",
        "POS003",
        "leave before it has come"
    )]
    public void Impossible_changes_are_told(string changes, string code, string words)
    {
        var error = TestScenario.Errors(Yaml(changes))[0];
        Assert.Equal(code, error.Diagnostic.Code);
        Assert.Contains(
            words,
            error.Diagnostic.Message + error.Diagnostic.Allowed,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_programme_a_contingency_and_an_own_deployment_are_no_support()
    {
        var result = TestScenario.Run(
            Yaml(
                Move,
                """
                programmes:
                  interceptor: { host: japan, host-share: 40 %, rule: schedule, amounts: { 2023-2029: 100 mn USD } }
                contingencies:
                  taiwan: { host: japan, sites: 40, set-up: 5 mn USD, persons: 2_000, days: 30 days, daily-cost: 500 USD/person/day, host-provides: 200 USD/person/day, probability: 2 % }
                host-deployments:
                  ishigaki: { host: japan, personnel: 570 }
                """
            )
        );
        Assert.Equal(40e6, result.Value("programme.interceptor.host", 2023), 1);
        Assert.Equal(60e6, result.Value("programme.interceptor.sender", 2023), 1);
        // 40 x 5 mn + 2,000 x 30 x 500 = 230 mn; x 2 % = 4.6 mn; host 2,000 x 30 x 200 = 12 mn
        Assert.Equal(230e6, result.Value("contingency.taiwan.if-it-happens.sender", 2023), 1);
        Assert.Equal(4.6e6, result.Value("contingency.taiwan.expected.sender", 2023), 1);
        Assert.Equal(12e6, result.Value("contingency.taiwan.if-it-happens.host", 2023), 1);
        Assert.Equal(570, result.Value("japan.own-deployment.ishigaki.personnel", 2023));
        Assert.Null(result.Model.Find("support.total"));
        Assert.Equal(14_000, result.Value("troops", 2023));
    }

    /// <summary>Deni (2017): a rotational armored brigade costs 135 mn USD a year more than a stationed one; 300 mn USD once in Germany, 600 in Poland.</summary>
    [Theory]
    [InlineData(300, 2.22, 2019)]
    [InlineData(600, 4.44, 2021)]
    public void A_stationed_brigade_pays_back_in_the_published_time(
        double oneTime,
        double years,
        int paidBackIn
    )
    {
        var result = TestScenario.Run(
            $$"""
            scenario: test
            years: 2017-2036
            stationing-options:
              brigade: { recurring: 1_190 mn USD, alternative: 1_055 mn USD, one-time: {{oneTime}} mn USD, start: 2017, discount-rate: 3 % }
            """
        );
        Assert.Equal(135e6, result.Value("option.brigade.premium", 2017), 1);
        Assert.Equal(years, result.Value("option.brigade.payback-years", 2017), 0.01);
        Assert.Equal(paidBackIn, result.Value("option.brigade.payback-year", 2036));
        // Twenty years: -one-time + 135 x (1 - 1.03^-20) / (1 - 1/1.03)
        var expected = -oneTime + 135 * (1 - Math.Pow(1.03, -20)) / (1 - 1 / 1.03);
        Assert.Equal(expected, result.Value("option.brigade.net-present-value", 2036) / 1e6, 1e-6);
    }

    [Fact]
    public void A_unit_type_gives_personnel_and_costs_apart()
    {
        // Half of the brigade moves: its cost follows its people.
        var result = TestScenario.Run(
            Yaml(
                    "x: { change: move, unit: brigade, to: guam, personnel: 2_000, start: 2025 }",
                    units: "brigade: { service: army, site: okinawa, type: brigade }"
                )
                .Replace(
                    "  units:",
                    "  unit-types: { brigade: { personnel: 4_000, direct-cost: 500 mn USD, indirect-cost: 200 mn USD, overhead-cost: 100 mn USD } }\n  units:",
                    StringComparison.Ordinal
                )
        );
        Assert.Equal(4_000, result.Value("posture.site.okinawa.army", 2024));
        Assert.Equal(500e6, result.Value("posture.unit.brigade.at.okinawa.direct-cost", 2024), 1);
        Assert.Equal(250e6, result.Value("posture.unit.brigade.at.okinawa.direct-cost", 2025), 1);
        Assert.Equal(50e6, result.Value("posture.unit.brigade.at.guam.overhead-cost", 2025), 1);
    }
}
