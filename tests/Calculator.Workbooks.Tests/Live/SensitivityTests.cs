using System.Collections.Immutable;
using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Core.Quantities;
using Calculator.TestSupport;
using Calculator.Workbooks.Live;

namespace Calculator.Workbooks.Tests.Live;

public sealed class SensitivityTests
{
    /// <summary>Labor of 100, utilities of 40 and water of 9.5 yen over two years: 299; a tenth of labor is 20 of it, a tenth of utilities 8. The
    /// share of 95 % of a bill of 10 is 19 and can't be a tenth more.</summary>
    [Fact]
    public void Each_input_moves_the_total_by_its_part_the_largest_first()
    {
        var result = ShippedReports
            .OfText(
                """
                scenario: s
                title: S
                years: 2022-2023
                report: { currency: JPY }
                hosts:
                  japan:
                    agreements:
                      sma:
                        term: 2022-2023
                        lines:
                          labor: { rule: level, amount: 100 JPY }
                          utilities: { rule: level, amount: 40 JPY }
                          water: { rule: share, of: 10 JPY, share: 95 % }
                """
            )
            .Result;
        var effects = Sensitivity.Of(result, result.Model.Find("support.total")!);
        Assert.Equal("japan.sma.labor.amount", effects[0].Input.Id);
        Assert.Equal(279, effects[0].Less!.Value, 1e-9);
        Assert.Equal(319, effects[0].More!.Value, 1e-9);
        Assert.Equal("japan.sma.utilities.amount", effects[1].Input.Id);
        Assert.Equal(291, effects[1].Less!.Value, 1e-9);
        Assert.Equal(307, effects[1].More!.Value, 1e-9);
        Assert.Contains(effects, e => e.Less is not null && e.More is null);
    }

    /// <summary>Levels of an index count by their ratio: a tenth more in every year is the same index, and what floating point makes
    /// of it (0.004 of 28 tn KRW) is no effect.</summary>
    [Fact]
    public void What_only_rounds_differently_has_no_effect()
    {
        var result = ShippedReports.Of("korea-budget-linked").Result;
        var line = result.Model.Find("support.total")!;
        var index = result.Model.Inputs.Single(i => i.Id == "index.defence-budget");
        Assert.True(Sensitivity.IsTried(index));
        var ids = Sensitivity.Of(result, line).Select(e => e.Input.Id).ToArray();
        Assert.Contains("korea.linked.contribution.base", ids);
        Assert.DoesNotContain("index.defence-budget", ids);
    }

    /// <summary>The short way to an effect is that of a whole run.</summary>
    [Theory]
    [InlineData("japan-2022", "support.total")]
    [InlineData("korea-sma-chain", "support.total")]
    [InlineData("okinawa-guam", "sender-cost.net")]
    [InlineData("europe-brigade", "option.germany.net-present-value")]
    public void Each_effect_is_that_of_a_run_with_the_input_replaced(string id, string lineId)
    {
        var result = ShippedReports.Of(id).Result;
        var line = result.Model.Find(lineId)!;
        var effects = Sensitivity.Of(result, line);
        Assert.NotEmpty(effects);
        foreach (var effect in effects.Where(e => e.More is not null))
        {
            var input = effect.Input;
            Figure More(Figure figure) => figure with { Value = figure.Value * 1.1 };
            var run = EvaluationResult.Run(
                result.Model,
                new DiagnosticCollector(),
                new Dictionary<string, Input>(StringComparer.Ordinal)
                {
                    [input.Id] = input with
                    {
                        Scalar = input.Scalar is { } scalar ? More(scalar) : null,
                        ByYear = input.ByYear.ToImmutableSortedDictionary(
                            f => f.Key,
                            f => More(f.Value)
                        ),
                    },
                }
            )!;
            var expected = Sensitivity.Value(run, line);
            Assert.Equal(expected, effect.More!.Value, Math.Abs(expected) * 1e-12);
        }
    }
}
