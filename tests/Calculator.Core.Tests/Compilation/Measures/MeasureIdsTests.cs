using System.Text.RegularExpressions;
using Calculator.Core.Compilation.Measures;
using Calculator.Core.Modelling;
using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Measures;

/// <summary>What measures say they add is what they add, over every shipped scenario and its alternatives.</summary>
public sealed class MeasureIdsTests
{
    /// <summary>Steps that bring an amount to the report's terms stand where the first measure needs them; they are nobody's own.</summary>
    private static readonly Regex s_step = new(
        @"^(exchange-rate|price-factor|deflator|index)\.|\.reported(\.[a-z0-9-]+)?$",
        RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(1)
    );

    private static readonly (IMeasure Measure, string Id, Regex Pattern)[] s_ids =
    [
        .. MeasureCatalog.Measures.SelectMany(m =>
            m.Ids.Select(id =>
                (m, id, new Regex(Pattern(id), RegexOptions.None, TimeSpan.FromSeconds(1)))
            )
        ),
    ];

    private static readonly Model[] s_models =
    [
        .. ShippedReports.Ids.SelectMany(id =>
            ShippedReports
                .AlternativesOf(id)
                .Prepend(null)
                .Select(alternative => ShippedReports.Read(id, alternative).Model!)
        ),
        TestScenario.Run(Rare).Model,
    ];

    /// <summary>What no shipped scenario has: costs that include the support of two hosts, their defence budgets, and a ring around
    /// more sites than one formula takes.</summary>
    private static string Rare =>
        $$"""
            scenario: test
            years: 2022-2023
            report: { currency: USD, discount: { rate: 3 %, kind: nominal } }
            hosts:
              japan:
                calendar: us
                gdp: 100 bn USD
                defence-budget: 5 bn USD
                agreements: { s: { term: 2022-2023, lines: { labor: { rule: level, amount: 1 bn USD } } } }
                sender-costs: { all: { rule: level, amount: 3 bn USD, sense: includes-support } }
              korea:
                calendar: us
                agreements: { s: { term: 2022-2023, lines: { labor: { rule: level, amount: 1 bn USD } } } }
                sender-costs: { all: { rule: level, amount: 2 bn USD, sense: includes-support } }
            posture:
              sites:
            {{TestScenario.Indent(
                string.Join('\n', Enumerable.Range(1, 41).Select(i => $"s{i}: {{ host: japan, latitude: {i}, longitude: 127 }}")),
                4
            )}}
              units:
            {{TestScenario.Indent(
                string.Join('\n', Enumerable.Range(1, 41).Select(i => $"u{i}: {{ service: army, site: s{i}, personnel: 10 }}")),
                4
            )}}
              within: { ring: { latitude: 25, longitude: 121, radius: 900 km } }
            """;

    /// <summary>Words in capitals stand for one part of an id.</summary>
    private static string Pattern(string id) =>
        "^"
        + Regex.Replace(
            Regex.Escape(id),
            "[A-Z]+",
            "[^.]+",
            RegexOptions.None,
            TimeSpan.FromSeconds(1)
        )
        + "$";

    /// <summary>A measure's lines carry its definition.</summary>
    private static IMeasure? Of(Line line) =>
        MeasureCatalog.Measures.FirstOrDefault(m =>
            line.Note?.StartsWith(m.Definition, StringComparison.Ordinal) == true
        );

    /// <summary>Lines from the first measure's first on: measures are compiled last.</summary>
    private static IEnumerable<Line> MeasureLines(Model model) =>
        model.Lines.SkipWhile(l => Of(l) is null).Where(l => !s_step.IsMatch(l.Id));

    [Fact]
    public void Every_line_of_a_measure_has_one_of_its_ids() =>
        Assert.Empty(
            s_models
                .SelectMany(m => m.Lines)
                .Select(l => (l.Id, Measure: Of(l)))
                .Where(l => l.Measure is not null)
                .Where(l => !s_ids.Any(i => i.Measure == l.Measure && i.Pattern.IsMatch(l.Id)))
                .Select(l => $"{l.Measure!.GetType().Name}: {l.Id}")
                .Distinct()
        );

    [Fact]
    public void Every_line_among_the_measures_has_the_id_of_one() =>
        Assert.Empty(
            s_models
                .SelectMany(MeasureLines)
                .Where(l => !s_ids.Any(i => i.Pattern.IsMatch(l.Id)))
                .Select(l => l.Id)
                .Distinct()
        );

    [Fact]
    public void Every_id_is_that_of_a_line_of_some_scenario()
    {
        var lines = s_models
            .SelectMany(MeasureLines)
            .Select(l => (l.Id, Of: Of(l)))
            .Distinct()
            .ToArray();
        var missing = s_ids
            .Where(i =>
                !lines.Any(l => (l.Of is null || l.Of == i.Measure) && i.Pattern.IsMatch(l.Id))
            )
            .Select(i => $"{i.Measure.GetType().Name}: {i.Id}")
            .ToArray();
        Assert.True(missing.Length == 0, string.Join("; ", missing));
    }
}
