using Calculator.Core.Evaluation;
using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Stationing;

/// <summary>8,000 marines in Okinawa and 6,000 of the navy in Yokosuka, which holds 9,000; Guam is the sender's own.</summary>
internal static class PostureScenario
{
    /// <summary>4,000 marines go to Guam in four years from 2024.</summary>
    public const string Move =
        "guam-move: { change: move, unit: marines, to: guam, personnel: 4_000, start: 2024, over: 4, transport: 10_000 USD/person, construction: 800 mn USD, closure: 50 mn USD }";

    /// <summary>The scenario in text.</summary>
    /// <param name="changes">The changes, indented by nothing.</param>
    /// <param name="more">More keys of the scenario.</param>
    /// <param name="units">More units, indented by nothing.</param>
    public static string Yaml(string changes, string more = "", string units = "") =>
        $$"""
            scenario: test
            years: 2023-2029
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

    /// <summary>Its run.</summary>
    public static EvaluationResult Run(string changes, string more = "", string units = "") =>
        TestScenario.Run(Yaml(changes, more, units));

    /// <summary>A line's values, 2023 to 2029, rounded where sums are not exact.</summary>
    public static double[] Row(this EvaluationResult result, string line) =>
        [.. result.Values(line).ToArray().Select(v => Math.Round(v, 6))];
}
