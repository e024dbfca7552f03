using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;
using Calculator.Core.Tests.Support;
using Calculator.Core.Time;

namespace Calculator.Core.Tests.Evaluation;

/// <summary>What a run can't work out is an error, not a number.</summary>
public sealed class ModelRunTests
{
    private static readonly YearRange s_years = new(2022, 2024);

    private static string[] Messages(Action<ModelBuilder> fill) =>
        [.. TestModel.Found(s_years, fill, earliest: 2020).Select(d => $"{d.Code} {d.Message}")];

    [Fact]
    public void A_division_by_zero_is_told_once_with_its_line_and_year() =>
        Assert.Equal(
            [
                "EVA002 line 'a' has no value in 2023: its formula divides by zero or grows beyond any number",
            ],
            Messages(builder =>
            {
                var left = builder.ByYear("left", (2022, 2), (2023, 0), (2024, 0));
                builder.Line("a", Formula.Constant(1) / left);
                builder.Line("b", Formula.LineOf("a"));
            })
        );

    [Fact]
    public void A_year_that_an_input_lacks_is_told_with_those_it_has() =>
        Assert.Equal(
            ["EVA001 'rate' has no value for 2024; it covers 2022 to 2023"],
            Messages(builder => builder.Line("a", builder.ByYear("rate", (2022, 1), (2023, 1))))
        );

    [Fact]
    public void A_gap_is_told_as_a_gap() =>
        Assert.Equal(
            [
                "EVA001 'rate' has no value for 2023; it has 2022 and 2024, but not the years between",
            ],
            Messages(builder => builder.Line("a", builder.ByYear("rate", (2022, 1), (2024, 1))))
        );

    [Fact]
    public void A_row_on_demand_may_lack_a_year_that_nobody_needs()
    {
        void Fill(ModelBuilder builder, int until)
        {
            builder.Add(
                new Line("rate", "rate", Unit.Ratio, builder.ByYear("stated", (2022, 7), (2023, 8)))
                {
                    IsOnDemand = true,
                }
            );
            builder.Line(
                "a",
                Formula.If(
                    Formula.Year <= Formula.Constant(until, Unit.Year),
                    Formula.LineOf("rate"),
                    Formula.Constant(0)
                )
            );
        }

        Assert.Empty(Messages(b => Fill(b, 2023)));
        Assert.Equal(
            ["EVA001 'stated' has no value for 2024; it covers 2022 to 2023"],
            Messages(b => Fill(b, 2024))
        );
    }

    /// <summary>A clause of 2021 would need what is not known before the first year.</summary>
    [Fact]
    public void A_line_that_begins_with_the_model_is_not_known_before_it() =>
        Assert.Equal(
            ["EVA001 'people' is not known for 2021, which lies before the scenario's first year"],
            Messages(builder =>
                {
                    builder.Line("people", builder.Scalar("stated", 5));
                    builder.Add(
                        new Line(
                            "paid",
                            "paid",
                            Unit.Ratio,
                            Formula.If(
                                Formula.IsEqual(Formula.Year, Formula.Constant(2021, Unit.Year)),
                                Formula.LineOf("people"),
                                Formula.Previous("paid")
                            )
                        )
                        {
                            HasRunUp = true,
                        }
                    );
                })
                .Distinct()
        );

    [Fact]
    public void A_year_before_the_first_that_has_no_number_is_told() =>
        Assert.Contains(
            "EVA002 line 'paid' has no value in 2021: its formula divides by zero or grows beyond any number",
            Messages(builder =>
                builder.Add(
                    new Line(
                        "paid",
                        "paid",
                        Unit.Ratio,
                        Formula.If(
                            Formula.Year < Formula.Constant(2022, Unit.Year),
                            Formula.Constant(1) / Formula.Constant(0),
                            Formula.Min(Formula.Previous("paid"), Formula.Constant(3))
                        )
                    )
                    {
                        HasRunUp = true,
                    }
                )
            )
        );
}
