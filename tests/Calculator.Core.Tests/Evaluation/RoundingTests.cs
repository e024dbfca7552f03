using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;
using Calculator.Core.Time;
using Calculator.TestSupport;
using CsCheck;

namespace Calculator.Core.Tests.Evaluation;

public sealed class RoundingTests
{
    private static double Round(double value, double step)
    {
        var builder = new ModelBuilder(new YearRange(2022, 2022));
        builder.Add(
            new Line(
                "x",
                "x",
                Unit.Ratio,
                Formula.Round(Formula.Constant(value), Formula.Constant(step))
            )
        );
        return EvaluationResult
            .Run(builder.Build(new DiagnosticCollector())!, new DiagnosticCollector())!
            .Value("x", 2022);
    }

    /// <summary>1.0005 and 1.15 are binary fractions just off the half; they count as the half that is written.</summary>
    [Theory]
    [InlineData(2.5, 1, 3)]
    [InlineData(-2.5, 1, -3)]
    [InlineData(3.5, 1, 4)]
    [InlineData(2.4999, 1, 2)]
    [InlineData(100.05, 0.1, 100.1)]
    [InlineData(1.15, 0.1, 1.2)]
    [InlineData(1.0005, 0.001, 1.001)]
    [InlineData(931_960_000_000, 100_000_000, 932_000_000_000)]
    public void Halves_go_away_from_zero(double value, double step, double expected) =>
        Assert.Equal(expected, Round(value, step), Math.Abs(expected) * 1e-12);

    [Fact]
    public void A_rounded_value_is_a_multiple_and_at_most_half_a_step_away() =>
        Gen.Select(Gen.Double[-1e6, 1e6], Gen.Double[0.01, 1000])
            .Sample(
                (value, step) =>
                {
                    var rounded = Round(value, step);
                    Assert.InRange(Math.Abs(rounded - value), 0, step * 0.500001);
                    Assert.Equal(Math.Round(rounded / step), rounded / step, 1e-6);
                    Assert.Equal(rounded, Round(rounded, step));
                    Assert.Equal(rounded, -Round(-value, step));
                }
            );

    [Fact]
    public void A_step_in_another_unit_is_an_error_that_names_both()
    {
        Assert.All(
            TestScenario.Errors(
                TestScenario.OneAgreement(
                    "a: { rule: level, amount: 100 bn JPY, round: 0.1 bn KRW }"
                )
            ),
            error =>
            {
                Assert.Contains("JPY", error.Diagnostic.Message, StringComparison.Ordinal);
                Assert.Contains("KRW", error.Diagnostic.Message, StringComparison.Ordinal);
            }
        );
    }

    /// <summary>100.55 x 1.01 = 101.5555, rounded 101.6.</summary>
    [Fact]
    public void The_derivation_says_what_was_rounded()
    {
        var result = TestScenario.Run(
            TestScenario.OneAgreement(
                "a: { rule: escalate, base: 100.55 bn JPY, rate: 1 %, round: 0.1 bn JPY }"
            )
        );
        // The base itself is rounded first: 100.6 x 1.01 = 101.606.
        var node = Derivation.Of(result, "japan.sma.a", 2023);
        Assert.Contains(
            "rounded to 100.00 mn JPY: 101.60 bn JPY in place of 101.606 bn JPY",
            node.Remarks
        );
        Assert.Contains("ROUND(", node.Formula, StringComparison.Ordinal);
    }
}
