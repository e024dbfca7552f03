using System.Collections.Immutable;
using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Core.Quantities;
using Calculator.TestSupport;

namespace Calculator.Core.Tests.Evaluation;

/// <summary>Every stated figure changes a result, or the run says why not.</summary>
public sealed class FigureUseTests
{
    public static TheoryData<string, string?> All()
    {
        var all = new TheoryData<string, string?>();
        foreach (var id in ShippedReports.Ids)
        {
            all.Add(id, null);
            foreach (var name in ShippedReports.AlternativesOf(id))
            {
                all.Add(id, name);
            }
        }

        return all;
    }

    private static (EvaluationResult Result, IReadOnlyList<Diagnostic> Found) Checked(TestFile file)
    {
        var result = EvaluationResult.Run(file.Model!, new DiagnosticCollector())!;
        var diagnostics = new DiagnosticCollector();
        FigureUse.Check(file.Scenario!.StatedFigures, result, diagnostics);
        return (result, diagnostics.Items);
    }

    /// <summary>Changes each figure by a hundredth, up and down, and compares every line.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void A_shipped_figure_changes_a_result_or_is_told(string id, string? alternative)
    {
        var file = ShippedReports.Read(id, alternative);
        var (result, found) = Checked(file);
        var told = found.Select(d => d.Path).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(file.Scenario!.StatedFigures);
        foreach (var figure in file.Scenario.StatedFigures.DistinctBy(f => f.Path))
        {
            Assert.True(
                told.Contains(figure.Path)
                    != Matters(result, figure, told.Contains(figure.Path) ? 0.001 : 0.01),
                $"{figure.Path} ({figure.Written}): {(told.Contains(figure.Path) ? "told, and changes a result" : "changes nothing, and is not told")}"
            );
        }
    }

    /// <param name="part">How far it is moved; a bound that never binds may lie a hundredth beside what it bounds.</param>
    private static bool Matters(EvaluationResult result, Figure figure, double part)
    {
        // A zero has no part; a year moves by one.
        var step =
            figure.Unit.ToString() is "year" or "years" ? 1
            : figure.Value == 0 ? 0.01
            // A distance counts where it parts sites from one another.
            : Math.Abs(figure.Value) * (figure.Unit.Equals(Unit.Kilometre) ? 0.9 : part);
        return new[] { step, -step }.Any(s => Changes(result, figure, figure.Value + s));
    }

    private static bool Changes(EvaluationResult result, Figure figure, double value)
    {
        var replaced = result
            .Model.Inputs.Select(i => (Input: i, Changed: With(i, figure.Path, value)))
            .Where(i => !ReferenceEquals(i.Input, i.Changed))
            .ToDictionary(i => i.Input.Id, i => i.Changed, StringComparer.Ordinal);
        // A year that an input lacks is asked for only because the figure counts.
        return EvaluationResult.Run(result.Model, new DiagnosticCollector(), replaced)
                is not { } other
            || result.Model.Lines.Any(l => !other.Values(l.Id).SequenceEqual(result.Values(l.Id)));
    }

    private static Input With(Input input, string path, double value) =>
        input.Scalar is { } scalar
            ? scalar.Path == path && scalar.ChangedAt is not null
                ? input with
                {
                    Scalar = scalar with { Value = value },
                }
                : input
            : input.ByYear.Values.Any(f => f.Path == path)
                ? input with
                {
                    ByYear = input.ByYear.ToImmutableSortedDictionary(
                        f => f.Key,
                        f => f.Value.Path == path ? f.Value with { Value = value } : f.Value
                    ),
                }
                : input;

    private static Diagnostic Single(string yaml) =>
        Assert.Single(Checked(TestScenario.Read(yaml)).Found);

    [Theory]
    [InlineData(
        "{ rule: schedule, amounts: { 2022-2023: 1 JPY, 2024: 9 JPY } }",
        "amounts.2024",
        "asked for 2022-2023, not for 2024"
    )]
    [InlineData(
        "{ rule: schedule, amounts: { 2002: 5 JPY, 2022-2023: 1 JPY } }",
        "amounts.2002",
        "not for 2002"
    )]
    [InlineData(
        "{ rule: schedule, amounts: { schedule: { 2022-2024: 1 JPY }, then: 7 JPY } }",
        "amounts.then",
        "counts for nothing"
    )]
    [InlineData("{ rule: share, of: 5 JPY, share: 0 % }", "of", "counts for nothing")]
    public void A_figure_that_never_counts_is_a_warning_with_its_reason(
        string line,
        string path,
        string words
    )
    {
        var found = Single(TestScenario.OneAgreement($"a: {line}", "2022-2024", "2022-2023"));
        Assert.Equal(Severity.Warning, found.Severity);
        Assert.EndsWith(path, found.Path, StringComparison.Ordinal);
        Assert.Contains(words, found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "economy: { indices: { cpi: 2 % } }",
        "economy.indices.cpi",
        "nothing follows this index"
    )]
    [InlineData(
        "economy: { exchange-rates: { KRW: 1_300 KRW/USD } }",
        "economy.exchange-rates.KRW",
        "no amount is converted"
    )]
    [InlineData("economy: { deflators: { JPY: 2 % } }", null, null)]
    [InlineData(
        "economy: { deflators: { KRW: 2 % } }",
        "economy.deflators.KRW",
        "brought to other prices"
    )]
    public void So_is_one_of_the_economy_that_nobody_asks_for(
        string more,
        string? path,
        string? words
    )
    {
        var found = Checked(
            TestScenario.Read(
                TestScenario.OneAgreement("a: { rule: level, amount: 1 JPY }", more: more)
            )
        ).Found;
        if (path is null)
        {
            // A price index gives the support in constant prices.
            Assert.Empty(found);
            return;
        }

        Assert.Equal(path, Assert.Single(found).Path);
        Assert.Contains(words!, found[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void And_a_bill_that_nobody_shares() =>
        Assert.Equal(
            "hosts.japan.bills.water",
            Single(
                TestScenario.OneAgreement(
                    "a: { rule: level, amount: 1 JPY }",
                    host: "bills: { water: 5 JPY }"
                )
            ).Path
        );

    [Theory]
    [InlineData("{ rule: escalate, base: 100 JPY, rate: 2 %, cap: 5 % }", "cap")]
    [InlineData("{ rule: escalate, base: 100 JPY, rate: 2 %, floor: 1 % }", "floor")]
    [InlineData("{ rule: share, of: 100 JPY, share: 50 %, ceiling: 60 JPY }", "ceiling")]
    [InlineData(
        "{ rule: quantity, quantity: 10, unit-price: 1 JPY/person, ceiling: 20 }",
        "ceiling"
    )]
    public void A_bound_that_never_binds_is_a_note(string line, string path)
    {
        var found = Single(TestScenario.OneAgreement($"a: {line}"));
        Assert.Equal((Severity.Note, "USE003"), (found.Severity, found.Code));
        Assert.EndsWith("." + path, found.Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2030-2034", "", "AGR024")]
    [InlineData("2010-2014", "", "AGR024")]
    [InlineData("2022-2023", "", "AGR025")]
    [InlineData("2022-2023", "after: lapse", null)]
    [InlineData("2022-2023", "after: hold", null)]
    [InlineData("2022-2030", "", null)]
    public void A_term_outside_the_years_or_over_before_them_is_told(
        string term,
        string agreement,
        string? code
    ) =>
        Assert.Equal(
            code,
            TestScenario
                .Read(
                    TestScenario.OneAgreement(
                        "a: { rule: level, amount: 1 JPY }",
                        "2022-2026",
                        term,
                        agreement: agreement
                    )
                )
                .Diagnostics.Select(d => d.Diagnostic.Code)
                .SingleOrDefault(c => c.StartsWith("AGR", StringComparison.Ordinal))
        );
}
