using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;
using Calculator.Core.Time;
using Calculator.Workbooks.Checks;
using Calculator.Workbooks.Tests.Support;
using CsCheck;

namespace Calculator.Workbooks.Tests.Checks;

public sealed class CheckFormulasTests
{
    private static readonly Line s_total = Of("total");
    private static readonly Line[] s_terms = [Of("a"), Of("b")];

    [Theory]
    [InlineData(1e9, 4e8, 6e8, 1)]
    [InlineData(1e9, 4e8, 6e8 + 999, 1)] // within a millionth of the total
    [InlineData(1e9, 4e8, 6e8 + 1_001, 0)]
    [InlineData(1e9, 4e8, 6e8 - 1_001, 0)]
    [InlineData(-1e9, -4e8, -6e8 - 999, 1)] // of a negative total too
    [InlineData(-1e9, -4e8, -6e8 - 1_001, 0)]
    [InlineData(0, 5e-7, 4e-7, 1)] // and within a millionth of one where the total is less
    [InlineData(0, 5e-7, 6e-7, 0)]
    public void A_sum_holds_within_the_tolerance(double total, double a, double b, double holds) =>
        Assert.Equal(
            holds,
            Run((s_total, total), (s_terms[0], a), (s_terms[1], b))
                .Value(CheckFormulas.AddsUp(s_terms, s_total), 2022)
        );

    [Fact]
    public void The_order_of_the_terms_does_not_matter() =>
        Gen.Select(Gen.Double[-1e9, 1e9], Gen.Double[-1e9, 1e9], Gen.Double[-2e9, 2e9])
            .Sample(
                (a, b, total) =>
                {
                    var result = Run((s_total, total), (s_terms[0], a), (s_terms[1], b));
                    return result.Value(CheckFormulas.AddsUp(s_terms, s_total), 2022)
                        == result.Value(
                            CheckFormulas.AddsUp(s_terms.AsEnumerable().Reverse(), s_total),
                            2022
                        );
                }
            );

    [Theory]
    [InlineData(-2e-6, 0)]
    [InlineData(-1e-7, 1)]
    [InlineData(0.4, 1)]
    [InlineData(1 + 1e-7, 1)]
    [InlineData(1 + 2e-6, 0)]
    public void A_share_lies_between_nothing_and_the_whole(double share, double holds)
    {
        var line = Of("share") with { Unit = Unit.Ratio };
        Assert.Equal(holds, Run((line, share)).Value(CheckFormulas.IsShare(line), 2022));
    }

    private static Line Of(string id) =>
        new(id, id, TestReports.Usd, Formula.Constant(0, TestReports.Usd));

    private static EvaluationResult Run(params (Line Line, double Value)[] values)
    {
        var builder = new ModelBuilder(new YearRange(2022, 2022));
        foreach (var (line, value) in values)
        {
            builder.Add(line with { Formula = Formula.Constant(value, line.Unit) });
        }

        return TestReports.Run(builder, "checks").Result;
    }
}
