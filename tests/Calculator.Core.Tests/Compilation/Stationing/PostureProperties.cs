using System.Globalization;
using Calculator.Core.Evaluation;
using Calculator.TestSupport;
using CsCheck;

namespace Calculator.Core.Tests.Compilation.Stationing;

/// <summary>Laws of posture.</summary>
public sealed class PostureProperties
{
    private static readonly Gen<(int Kind, int Persons, int Start, int Over, int To)[]> s_changes =
        Gen.Select(
            Gen.Int[0, 4],
            Gen.Int[1, 900],
            Gen.Int[2023, 2028],
            Gen.Int[1, 4],
            Gen.Int[0, 2]
        ).Array[0, 5];

    private static string Yaml(
        (int Kind, int Persons, int Start, int Over, int To)[] changes,
        double scale = 1,
        int persons = 5000
    )
    {
        string[] sites = ["a", "b", "c"];
        var lines = changes.Select(
            (c, i) =>
            {
                var what = c.Kind switch
                {
                    0 => $"change: move, from: a, to: {sites[Math.Max(1, c.To)]}",
                    1 => "change: withdraw, from: a, destination: home",
                    2 => "change: withdraw, from: a, destination: cut",
                    3 => "change: resize, from: a",
                    _ =>
                        $"change: move, from: a, to: {sites[Math.Max(1, c.To)]}, transport: {Text(1000 * scale)} USD/person",
                };
                return $"c{i}: {{ unit: u, {what}, personnel: {c.Persons}, start: {c.Start}, over: {c.Over} }}";
            }
        );
        return $$"""
            scenario: test
            years: 2023-2030
            hosts: { japan: {} }
            posture:
              sites:
                a: { host: japan, latitude: 26, longitude: 127 }
                b: { host: japan, latitude: 35, longitude: 139 }
                c: { home: true, latitude: 13, longitude: 144 }
              units:
                u: { service: army, site: a, personnel: {{persons}} }
              changes:
            {{TestScenario.Indent(string.Join('\n', lines.DefaultIfEmpty("{}")), 4)}}
              cost-rates:
                all: { fixed-per-site: {{Text(10e6 * scale)}} USD, per-person: {{Text(
                20_000 * scale
            )}} USD/person, pay: {{Text(80_000 * scale)}} USD/person }
            """;
    }

    private static string Text(double value) =>
        value.ToString("0.####", CultureInfo.InvariantCulture);

    [Fact]
    public void No_change_list_loses_or_makes_people() =>
        s_changes.Sample(
            changes =>
            {
                var result = TestScenario.Run(Yaml(changes));
                Assert.All(
                    result.Values("posture.balance").ToArray(),
                    v => Assert.Equal(0, v, 1e-6)
                );
                foreach (var year in result.Model.Years.Years)
                {
                    var added = changes
                        .Where(c => c.Kind == 3)
                        .Sum(c =>
                            c.Persons * Math.Clamp((year - c.Start + 1) / (double)c.Over, 0, 1)
                        );
                    Assert.Equal(
                        5000 + added,
                        result.Value("posture.forward", year)
                            + result.Value("posture.home", year)
                            + result.Value("posture.cut", year),
                        1e-6
                    );
                }
            },
            iter: 60
        );

    [Fact]
    public void Doubling_every_rate_doubles_every_cost() =>
        s_changes.Sample(
            changes =>
            {
                EvaluationResult once = TestScenario.Run(Yaml(changes)),
                    twice = TestScenario.Run(Yaml(changes, scale: 2));
                foreach (var line in once.Model.Lines.Where(l => l.Unit.IsMoney))
                {
                    foreach (var year in once.Model.Years.Years)
                    {
                        Assert.Equal(
                            2 * once.Value(line.Id, year),
                            twice.Value(line.Id, year),
                            1e-3
                        );
                    }
                }
            },
            iter: 30
        );

    [Fact]
    public void Nobody_anywhere_costs_nothing()
    {
        var result = TestScenario.Run(Yaml([], persons: 0));
        Assert.All(
            result.Model.Lines.Where(l => l.Unit.IsMoney),
            l => Assert.All(result.Values(l.Id).ToArray(), v => Assert.Equal(0, v))
        );
    }
}
