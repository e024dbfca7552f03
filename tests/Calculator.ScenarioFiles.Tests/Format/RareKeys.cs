namespace Calculator.ScenarioFiles.Tests.Format;

/// <summary>A scenario with the keys that few shipped ones state, if any.</summary>
internal static class RareKeys
{
    public const string Scenario = """
        scenario: rare
        extends: { scenario: base.yaml, alternative: high }
        author: nobody
        report:
          calendar: { starts: October, named-by: end }
          order: convert-then-deflate
          discount: { rate: 3 %, kind: nominal, year: 2022, source: s, note: n }
        economy:
          deflators: { USD: 2 %, JPY: 2 % }
          exchange-rates: { JPY: { series: rate, except: { 2023: 120 JPY/USD }, then: hold, source: s, note: n } }
          indices:
            wages: { base: 100, base-year: 2022, growth: 2 %, source: s, note: n }
            fuel: { schedule: { 2022: 100, 2023: 101 }, then: { growth: 2 %, source: s, note: n }, source: s, note: n }
        hosts:
          japan:
            name: Nippon
            currency: JPY
            defence-budget: 5 tn JPY
            bills: { power: { from: 30 bn JPY, to: 38 bn JPY, over: 2022-2023, source: s, note: n } }
            agreements:
              first: { term: 2022-2023, source: s, note: n, lines: { labor: { rule: phase, from: 1 JPY, to: 2 JPY } } }
              second:
                term: 2023-2024
                overlap: take-over
                gap: accept
                source: s
                lines:
                  labor: { rule: escalate, base: 1 bn JPY, rate: 1 % }
                  fuel: { rule: escalate, base: 1 bn JPY, index: fuel, plus: 1 %, floor: 0 %, cap: 5 %, round-growth: 0.1 % }
                  power: { rule: share, of: power, share: 50 %, ceiling: 10 bn JPY }
                  rest: { rule: residual, total: { rule: level, amount: 90 bn JPY, source: s, note: n }, less: [labor], floor: 0 JPY }
                  least: { rule: ratchet, of: 5 JPY, before: 4 JPY }
                  staff: { rule: quantity, quantity: 10, unit-price: 5 JPY/person, share: 50 %, ceiling: 9 }
        posture:
          unit-types:
            company:
              { personnel: 100, operating-cost: 4 USD, direct-cost: 3 USD, indirect-cost: 2 USD, overhead-cost: 1 USD, source: s, note: n }
          sites:
            kadena: { host: japan, latitude: 26.36, longitude: 127.77, source: s, note: n }
            guam: { home: true, latitude: 13.58, longitude: 144.92, source: s }
          units:
            a: { service: army, type: company, site: kadena, presence: rotational, presence-factor: 75 %, source: s }
            b:
              { service: army, site: kadena, personnel: 5, operating-cost: 4 USD, direct-cost: 3 USD, indirect-cost: 2 USD,
                overhead-cost: 1 USD, source: s }
          changes:
            go:
              { change: move, unit: b, from: kadena, to: guam, start: 2023, closure: 5 USD, source: s, note: n,
                host-pays: { host: japan, share: 50 %, cap: { value: 5 FY2022 USD, rebased: 6 FY2023 USD, source: s, note: n }, source: s, note: n } }
            grow: { change: resize, unit: a, becomes: 120, start: 2023, source: s }
          cost-rates:
            all: { where: japan, service: army, fixed-per-site: 1 USD, per-person: 1 USD/person, pay: 1 USD/person, source: s, note: n }
          within:
            taipei: { latitude: 25.03, longitude: 121.57, radius: 1_000 km, source: s, note: n }
        programmes:
          joint: { host: japan, title: Joint, host-share: 40 %, rule: level, amount: 5 USD, source: s, note: n }
        contingencies:
          crisis:
            { host: japan, sites: 4, set-up: 5 USD, persons: 2, days: 9 days, daily-cost: 5 USD/person/day, probability: 2 %, source: s, note: n }
        host-deployments:
          island: { host: japan, personnel: 5, rule: per-person, amount: 5 USD/person, source: s, note: n }
        common-funds:
          fund: { total: 5 USD, sender: us, shares: { us: 100 % }, source: s, note: n }
        stationing-options:
          there: { recurring: 5 USD, alternative: 4 USD, one-time: 3 USD, start: 2022, source: s, note: n }
        lines:
          own: { title: Own, unit: USD, formula: 2 * 5 USD, source: s, note: n }
        """;

    /// <summary>What it extends, and its series.</summary>
    public static IReadOnlyDictionary<string, string> Others { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["base.yaml"] =
                "scenario: base\nyears: 2022-2024\nhosts: { japan: { troops: 5 } }\nalternatives: { high: { title: High } }\n",
            ["reference/r.yaml"] =
                "series:\n  rate:\n    unit: JPY/USD\n    source: s\n    values: { 2022: 110, 2023: 115 }\n",
        };
}
