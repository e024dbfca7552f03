using Calculator.Core.Diagnostics;
using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Stationing.Costs;

/// <summary>Costs that nothing states are named as unknown.</summary>
public sealed class PostureCostCheckTests
{
    private static string Yaml(string change, string more = "", string host = "{}") =>
        $$"""
            scenario: p
            years: 2024-2027
            hosts: { japan: {{host}} }
            posture:
              sites:
                k: { host: japan, latitude: 26.36, longitude: 127.77 }
                h: { home: true, latitude: 13.5, longitude: 144.9 }
              units: { m: { service: marine-corps, site: k, personnel: 4_000, source: x } }
              changes: { c: { {{change}}, unit: m, source: x } }
              {{more}}
            """;

    [Theory]
    [InlineData(
        "change: withdraw, start: 2026",
        "cost-rates: { r: { where: japan, per-person: 1 USD/person, source: x } }",
        "{}",
        "POS020 POS021"
    )]
    [InlineData(
        "change: withdraw, transport: 0 USD, start: 2026",
        "cost-rates: { r: { where: japan, pay: 1 USD/person, source: x }, h: { where: home, per-person: 1 USD/person, source: x } }",
        "{}",
        "POS020"
    )]
    [InlineData(
        "change: withdraw, transport: 0 USD, start: 2026",
        "",
        "{ sender-costs: { c: { rule: per-person, amount: 1 USD/person, source: x } } }",
        "POS020"
    )]
    [InlineData(
        "change: move, to: h, construction: 5 USD, start: 2026",
        "cost-rates: { r: { per-person: 1 USD/person, source: x } }",
        "{}",
        "POS021"
    )]
    [InlineData(
        "change: move, to: h, transport: 5 USD, construction: 5 USD, start: 2026",
        "cost-rates: { r: { where: japan, per-person: 1 USD/person, source: x } }",
        "{}",
        "POS022"
    )]
    [InlineData(
        "change: withdraw, destination: cut, start: 2026",
        "cost-rates: { r: { where: japan, per-person: 1 USD/person, source: x } }",
        "{}",
        ""
    )]
    [InlineData(
        "change: withdraw, transport: 0 USD, start: 2026",
        "cost-rates: { r: { per-person: 1 USD/person, source: x } }",
        "{}",
        ""
    )]
    [InlineData("change: move, to: h, start: 2026", "", "{}", "")]
    public void A_cost_that_vanishes_is_told(
        string change,
        string more,
        string host,
        string codes
    ) =>
        Assert.Equal(
            codes,
            string.Join(
                ' ',
                Warnings(Yaml(change, more, host))
                    .Where(c => c.StartsWith("POS", StringComparison.Ordinal))
            )
        );

    private static IEnumerable<string> Warnings(string yaml) =>
        TestScenario
            .Read(yaml)
            .Diagnostics.Where(d => d.Diagnostic.Severity == Severity.Warning)
            .Select(d => d.Diagnostic.Code)
            .Order(StringComparer.Ordinal);
}
