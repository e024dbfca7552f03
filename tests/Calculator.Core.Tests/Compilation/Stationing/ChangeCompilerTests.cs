using Calculator.Core.Diagnostics;
using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Stationing;

/// <summary>Changes do what their names say.</summary>
public sealed class ChangeCompilerTests
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
    [InlineData("change: add, personnel: 1_000, start: 2026", 4000, 4000, 5000, 5000)]
    [InlineData("change: add, personnel: 1_000, start: 2026, over: 2", 4000, 4000, 4500, 5000)]
    [InlineData("change: add, start: 2026", 0, 0, 4000, 4000)]
    [InlineData("change: resize, personnel: -500, start: 2025", 4000, 3500, 3500, 3500)]
    [InlineData("change: resize, personnel: +500, start: 2025, over: 2", 4000, 4250, 4500, 4500)]
    [InlineData("change: resize, becomes: 5_000, start: 2025", 4000, 5000, 5000, 5000)]
    [InlineData("change: resize, becomes: 0, start: 2027", 4000, 4000, 4000, 0)]
    public void Headcounts_follow_the_word(
        string change,
        double first,
        double second,
        double third,
        double fourth
    )
    {
        var result = TestScenario.Run(Yaml(change));
        Assert.Equal([first, second, third, fourth], result.Values("posture.forward").ToArray());
        Assert.All(result.Values("posture.balance").ToArray(), v => Assert.Equal(0, v));
    }

    [Theory]
    [InlineData("change: resize, personnel: -5_000, start: 2026", "POS003")]
    [InlineData("change: resize, personnel: -4_001, start: 2024", "POS003")]
    [InlineData("change: withdraw, personnel: 4_001, start: 2026", "POS003")]
    [InlineData("change: resize, personnel: 100, becomes: 200, start: 2026", "POS012")]
    public void What_can_not_be_is_an_error(string change, string code) =>
        Assert.Equal(code, Assert.Single(TestScenario.Errors(Yaml(change))).Diagnostic.Code);

    [Fact]
    public void A_resize_without_a_sign_is_told() =>
        Assert.Contains("POS011", Warnings(Yaml("change: resize, personnel: 5_000, start: 2026")));

    [Fact]
    public void Units_may_be_resized()
    {
        var result = TestScenario.Run(
            PostureScenario.Yaml(
                "more: { change: resize, unit: fleet, personnel: 1_000, start: 2024, over: 2 }"
            )
        );
        Assert.Equal(
            [6000, 6500, 7000, 7000, 7000, 7000, 7000],
            PostureScenario.Row(result, "posture.site.yokosuka")
        );
    }

    private static IEnumerable<string> Warnings(string yaml) =>
        TestScenario
            .Read(yaml)
            .Diagnostics.Where(d => d.Diagnostic.Severity == Severity.Warning)
            .Select(d => d.Diagnostic.Code)
            .Order(StringComparer.Ordinal);
}
