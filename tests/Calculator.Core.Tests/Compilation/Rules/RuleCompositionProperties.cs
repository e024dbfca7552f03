using System.Globalization;
using Calculator.Core.Agreements;
using Calculator.Core.Compilation.Rules;
using Calculator.Core.Evaluation;
using Calculator.TestSupport;
using CsCheck;

namespace Calculator.Core.Tests.Compilation.Rules;

/// <summary>Any rule within any other that accepts one: which years a report shows changes no year's amount.</summary>
public sealed class RuleCompositionProperties
{
    private const int First = 2014;
    private const int Last = 2028;

    /// <summary>An amount, a growth rate, and an amount for each year and the one that re-timing adds, as a scenario writes them.</summary>
    private static readonly Gen<string> s_amount = Gen.Int[1, 400]
        .Select(n => string.Create(CultureInfo.InvariantCulture, $"{n / 10.0} bn JPY"));

    private static readonly Gen<string> s_rate = Gen.Int[-400, 400]
        .Select(n => string.Create(CultureInfo.InvariantCulture, $"{n / 10.0} %"));

    private static Gen<string> Words(params string[] words) =>
        Gen.OneOf([.. words.Select(Gen.Const)]);

    private static Gen<string> ByYear(Gen<string> figure) =>
        figure
            .Array[Last - First + 2]
            .Select(f =>
                "{ schedule: { "
                + string.Join(", ", f.Select((text, i) => $"{First + i}: {text}"))
                + " } }"
            );

    /// <summary>Where an agreement stands that went before, its last amount too.</summary>
    private static Gen<string> Start(bool hasPredecessor) =>
        hasPredecessor ? Gen.OneOf(s_amount, Words("predecessor", "predecessor.total")) : s_amount;

    /// <summary>Rules without another within, by name.</summary>
    private static Dictionary<string, Gen<string>> Leaves(bool hasPredecessor) =>
        new(StringComparer.Ordinal)
        {
            ["level"] = Start(hasPredecessor).Select(a => $"amount: {a}"),
            ["schedule"] = ByYear(s_amount).Select(a => "amounts: " + a[12..^2]),
            ["escalate"] = Gen.OneOf(
                Gen.Select(
                    Start(hasPredecessor),
                    ByYear(s_rate),
                    (a, r) => $"base: {a}, rate: {r}"
                ),
                Gen.Select(
                    Start(hasPredecessor),
                    Gen.Int[0, 2],
                    (a, lag) => $"base: {a}, index: cpi, lag: {lag}, cap: 5 %, round: 0.1 bn JPY"
                )
            ),
            ["phase"] = Gen.Select(s_amount, s_amount, (a, b) => $"from: {a}, to: {b}"),
            ["share"] = ByYear(s_amount).Select(a => $"of: {a}, share: 40 %"),
            ["quantity"] = Gen.Int[1, 90]
                .Select(n => $"quantity: {n}00, unit-price: 5_000_000 JPY/person, ceiling: 4_000"),
            ["per-troop"] = Gen.Int[1, 90].Select(n => $"amount: {n}0_000 JPY/person"),
            ["per-person"] = Gen.Int[1, 90].Select(n => $"amount: {n}0_000 JPY/person"),
        };

    /// <summary>Rules around another, by name.</summary>
    private static readonly Dictionary<string, Func<string, Gen<string>>> s_around = new(
        StringComparer.Ordinal
    )
    {
        ["ratchet"] = inner =>
            Gen.OneOf(Gen.Const($"of: {inner}"), s_amount.Select(a => $"of: {inner}, before: {a}")),
        ["residual"] = inner => Gen.Const($"total: {inner}, less: [other]"),
        ["allocate"] = inner =>
            Gen.Const($"total: {inner}, shares: {{ labor: 70 %, utilities: 30 % }}"),
    };

    private static bool AcceptsRule(IAmountRule rule) =>
        rule.Parameters.Any(p => p.Kind is ParameterKind.Rule or ParameterKind.RuleOrAmount);

    private static Gen<string> Leaf(bool hasPredecessor) =>
        Gen.OneOf([
            .. Leaves(hasPredecessor).Select(l => l.Value.Select(p => $"{{ rule: {l.Key}, {p} }}")),
        ]);

    /// <summary>A rule within one or two others; an allocation's split must reach the line.</summary>
    private static Gen<string> Nested(bool hasPredecessor) =>
        from leaf in Leaf(hasPredecessor)
        from middle in Words("", "ratchet", "residual")
        from inner in middle.Length == 0
            ? Gen.Const(leaf)
            : s_around[middle](leaf).Select(p => $"{{ rule: {middle}, {p} }}")
        from outer in Gen.OneOf([.. s_around.Keys.Select(Gen.Const)])
        from whole in s_around[outer](inner).Select(p => $"{{ rule: {outer}, {p} }}")
        from held in outer == "allocate" ? Gen.Bool : Gen.Const(false)
        select held ? $"{{ rule: ratchet, of: {whole} }}" : whole;

    private static readonly Gen<(
        string Old,
        string New,
        int Start,
        int Turn,
        int End,
        string After
    )> s_pact =
        from old in Nested(hasPredecessor: false)
        from @new in Nested(hasPredecessor: true)
        from start in Gen.Int[First, First + 4]
        from old1 in Gen.Int[2, 4]
        from new1 in Gen.Int[2, 5]
        from after in Words("lapse", "hold", "continue")
        select (old, @new, start, start + old1, start + old1 + new1 - 1, after);

    [Fact]
    public void Every_rule_of_the_catalog_takes_part()
    {
        Assert.Equal(
            RuleCatalog.Rules.Where(AcceptsRule).Select(r => r.Name).Order(StringComparer.Ordinal),
            s_around.Keys.Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            RuleCatalog
                .Rules.Where(r => !AcceptsRule(r))
                .Select(r => r.Name)
                .Order(StringComparer.Ordinal),
            Leaves(hasPredecessor: true).Keys.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void The_reports_window_changes_no_amount() =>
        Gen.Select(s_pact, Gen.Int[First, Last], Gen.Int[0, 6], Words("", ", calendar: us"))
            .Sample(
                (pact, first, more, calendar) =>
                {
                    var whole = Run(pact, First, Last, calendar);
                    var part = Run(pact, first, Math.Min(Last, first + more), calendar);
                    foreach (
                        var line in part
                            .Model.Lines.Where(l =>
                                l.Id.StartsWith("japan.old.", StringComparison.Ordinal)
                                || l.Id.StartsWith("japan.new.", StringComparison.Ordinal)
                            )
                            // What is re-timed counts in the scenario's own years only.
                            .Where(l => !l.Id.EndsWith(".reported", StringComparison.Ordinal))
                    )
                    {
                        foreach (var year in part.Model.Years.Years)
                        {
                            Assert.Equal(whole.Value(line.Id, year), part.Value(line.Id, year));
                        }
                    }
                },
                iter: 300
            );

    private static EvaluationResult Run(
        (string Old, string New, int Start, int Turn, int End, string After) pact,
        int first,
        int last,
        string calendar
    ) =>
        TestScenario.Run(
            $$"""
            scenario: test
            years: {{first}}-{{last}}
            report: { currency: JPY{{calendar}} }
            economy:
              indices:
                cpi: { schedule: { 2011: 1 %, 2012: 2 %, 2013: 3 %, 2014: 4 %, 2015: 9 %, 2016: -2 % }, then: hold }
            hosts:
              japan:
                troops: { schedule: { 2014: 50_000 }, then: { growth: 1 % } }
                agreements:
                  old:
                    term: {{pact.Start}}-{{pact.Turn - 1}}
                    after: {{pact.After}}
                    lines:
                      a: {{pact.Old}}
                      other: { rule: level, amount: 1 bn JPY }
                  new:
                    term: {{pact.Turn}}-{{pact.End}}
                    after: {{pact.After}}
                    lines:
                      a: {{pact.New}}
                      other: { rule: level, amount: 2 bn JPY }
            """
        );
}
