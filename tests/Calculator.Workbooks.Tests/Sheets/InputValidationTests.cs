using Calculator.Core.Modelling;
using Calculator.Core.Quantities;
using Calculator.Workbooks.Sheets;

namespace Calculator.Workbooks.Tests.Sheets;

public sealed class InputValidationTests
{
    private static Input With(ValueRange range, bool isByYear = false) =>
        new("a", "A", Unit.Ratio, range)
        {
            Scalar = isByYear ? null : new Figure(0.5, Unit.Ratio, "0.5", "a"),
        };

    private static (string Kind, string First, string? Second) Rule(ValueRange range)
    {
        var rule = InputValidation.Of(With(range), 5, 4, 4);
        return (rule.Kind.ToString(), rule.First, rule.Second);
    }

    [Fact]
    public void Ends_that_count_are_the_bounds_of_the_rule()
    {
        Assert.Equal(("Between", "0", "1"), Rule(ValueRange.Share));
        Assert.Equal(("AtLeast", "0", null), Rule(ValueRange.NotNegative));
        Assert.Equal(("MoreThan", "0", null), Rule(ValueRange.Positive));
        Assert.Equal(("AtMost", "1", null), Rule(new ValueRange(double.MinValue, 1)));
    }

    [Fact]
    public void Any_number_must_be_a_number() =>
        Assert.Equal(("Between", "-1E+300", "1E+300"), Rule(ValueRange.Any));

    [Fact]
    public void An_open_end_beside_a_closed_one_takes_a_formula() =>
        Assert.Equal(
            ("Formula", "AND(ISNUMBER(D5),D5>0,D5<=1)", null),
            Rule(new ValueRange(0, 1) { MinimumIsOpen = true })
        );

    [Fact]
    public void A_row_over_years_is_held_as_one()
    {
        var rule = InputValidation.Of(With(ValueRange.Share, isByYear: true), 5, 4, 8);
        Assert.Equal("D5:H5", rule.Range);
        Assert.StartsWith("Allowed: ", rule.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_is_a_whole_number() =>
        Assert.Equal(
            "AND(ISNUMBER(D5),D5=INT(D5),D5>=2022,D5<=2100)",
            InputValidation
                .Of(
                    new Input("a", "A", Unit.Year, new ValueRange(2022, 2100))
                    {
                        Scalar = new Figure(2023, Unit.Year, "2023", "a"),
                    },
                    5,
                    4,
                    4
                )
                .First
        );

    [Fact]
    public void A_year_that_nothing_reads_takes_nothing()
    {
        var rule = InputValidation.Closed(5, 6, 8);
        Assert.Equal(("F5:H5", "FALSE"), (rule.Range, rule.First));
    }
}
