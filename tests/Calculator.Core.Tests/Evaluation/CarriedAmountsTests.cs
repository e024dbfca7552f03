using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;
using Calculator.Core.Tests.Support;
using Calculator.Core.Time;

namespace Calculator.Core.Tests.Evaluation;

/// <summary>Which figures a result rests on most.</summary>
public sealed class CarriedAmountsTests
{
    private static readonly Unit s_yen = Unit.Money("JPY");

    private static (string Path, double Amount)[] Of(
        Func<ModelBuilder, Formula> total,
        int years = 1
    )
    {
        var result = TestModel.Run(
            new YearRange(2022, 2021 + years),
            builder => builder.Add(new Line("total", "total", s_yen, total(builder)))
        );
        return
        [
            .. CarriedAmounts
                .Of(result, [result.Model.Find("total")!])
                .Select(c => (c.Figure.Path, Math.Round(c.Amount, 9))),
        ];
    }

    [Fact]
    public void A_sum_falls_on_its_terms_by_their_size() =>
        Assert.Equal(
            [("large", 30), ("small", 10)],
            Of(b => b.Scalar("small", 10, s_yen) + b.Scalar("large", 30, s_yen))
        );

    /// <summary>80 x 50 % = 40: the amount carries 40, the share a fiftieth of it.</summary>
    [Fact]
    public void A_factor_comes_after_the_amount_it_multiplies() =>
        Assert.Equal(
            [("amount", 40), ("share", 0.8)],
            Of(b => b.Scalar("share", 0.5) * b.Scalar("amount", 80, s_yen))
        );

    [Fact]
    public void Only_what_binds_carries() =>
        Assert.Equal(
            [("cap", 20)],
            Of(b => Formula.Clamp(b.Scalar("free", 30, s_yen), null, b.Scalar("cap", 20, s_yen)))
        );

    [Fact]
    public void A_branch_not_taken_carries_nothing() =>
        Assert.Equal(
            [("then", 5)],
            Of(b =>
                Formula.If(
                    Formula.Year > Formula.Constant(2000, Unit.Year),
                    b.Scalar("then", 5, s_yen),
                    b.Scalar("otherwise", 9, s_yen)
                )
            )
        );

    /// <summary>1, 1 + 10, 1 + 20 in three years: the start carries 3, the step 0 + 10 + 20.</summary>
    [Fact]
    public void What_goes_on_from_year_to_year_falls_on_the_first_figure_too() =>
        Assert.Equal(
            [("step", 30), ("start", 3)],
            Of(
                b =>
                    Formula.Opening(
                        b.Scalar("start", 1, s_yen),
                        Formula.Previous("total") + b.Scalar("step", 10, s_yen)
                    ),
                years: 3
            )
        );
}
