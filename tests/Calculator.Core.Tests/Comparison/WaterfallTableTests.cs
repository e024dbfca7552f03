using System.Collections.Immutable;
using Calculator.Core.Comparison;
using Calculator.Core.Quantities;
using CsCheck;

namespace Calculator.Core.Tests.Comparison;

public sealed class WaterfallTableTests
{
    private static WaterfallTable Of(double start, double price, double rate, double end) =>
        new(
            new Waterfall(
                "total",
                start,
                [
                    (Driver.Price, price),
                    (Driver.ExchangeRate, rate),
                    (Driver.Rule, end - (start + price + rate)),
                ],
                end
            ),
            Unit.Money("USD")
        );

    private static double[] Values(WaterfallTable table, WaterfallColumn column) =>
        [.. table.Values(column)];

    /// <summary>From 10 up to 14, down to 9, up to 12.</summary>
    [Fact]
    public void Above_zero_the_unseen_part_reaches_up_to_the_lower_end_of_a_step()
    {
        var table = Of(10, 4, -5, 12);
        Assert.Equal([10, 4, -5, 3, 12], Values(table, WaterfallColumn.Amount));
        Assert.Equal([10, 14, 9, 12, 12], Values(table, WaterfallColumn.Running));
        Assert.Equal([0, 10, 9, 9, 0], Values(table, WaterfallColumn.Below));
        Assert.Equal([10, 0, 0, 0, 12], Values(table, WaterfallColumn.Total));
        Assert.Equal([0, 4, 0, 3, 0], Values(table, WaterfallColumn.Increase));
        Assert.Equal([0, 0, 5, 0, 0], Values(table, WaterfallColumn.Decrease));
        Assert.Equal([0, 0, 0, 0, 0], Values(table, WaterfallColumn.IncreaseBelowZero));
    }

    /// <summary>From 3 down to -2, down to -6, up to -1.</summary>
    [Fact]
    public void A_step_through_zero_is_drawn_on_both_sides_of_it()
    {
        var table = Of(3, -5, -4, -1);
        Assert.Equal([3, -2, -6, -1, -1], Values(table, WaterfallColumn.Running));
        Assert.Equal([0, 3, 0, 0, 0], Values(table, WaterfallColumn.Decrease));
        Assert.Equal([0, -2, -4, 0, 0], Values(table, WaterfallColumn.DecreaseBelowZero));
        Assert.Equal([0, 0, 0, -5, 0], Values(table, WaterfallColumn.IncreaseBelowZero));
        // Below zero the unseen part reaches down to the upper end.
        Assert.Equal([0, 0, -2, -1, 0], Values(table, WaterfallColumn.Below));
    }

    /// <summary>Whatever the amounts, what is drawn of a step is the step, and it ends where the running total does.</summary>
    [Fact]
    public void What_is_drawn_of_a_step_is_its_effect()
    {
        var amount = Gen.Int[-50, 50].Select(i => (double)i);
        Gen.Select(amount, amount, amount, amount)
            .Sample(
                (start, price, rate, end) =>
                {
                    var table = Of(start, price, rate, end);
                    for (var row = 2; row < table.LastRow; row++)
                    {
                        double Drawn(WaterfallColumn column) => Math.Abs(table.Value(column, row));
                        var up =
                            Drawn(WaterfallColumn.Increase)
                            + Drawn(WaterfallColumn.IncreaseBelowZero);
                        var down =
                            Drawn(WaterfallColumn.Decrease)
                            + Drawn(WaterfallColumn.DecreaseBelowZero);
                        Assert.Equal(table.Value(WaterfallColumn.Amount, row), up - down);
                        Assert.Equal(0, Math.Min(up, down));
                        Assert.Equal(
                            table.Value(WaterfallColumn.Running, row),
                            table.Value(WaterfallColumn.Running, row - 1)
                                + table.Value(WaterfallColumn.Amount, row)
                        );
                    }

                    Assert.Equal(end, table.Value(WaterfallColumn.Running, table.LastRow - 1));
                }
            );
    }

    [Fact]
    public void Only_the_rest_among_the_amounts_follows_from_the_others()
    {
        var table = Of(10, 4, -5, 12);
        Assert.Equal(
            [false, false, false, true, false],
            Enumerable
                .Range(1, table.LastRow)
                .Select(row => table.IsFormula(WaterfallColumn.Amount, row))
        );
        Assert.Equal(
            ImmutableArray.Create("Amount", "Running"),
            table.FormulaOf(WaterfallColumn.Amount, 4).LinesRead()
        );
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void There_is_no_row_before_the_base_or_after_the_alternative(int row) =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            Of(10, 4, -5, 12).Value(WaterfallColumn.Amount, row)
        );
}
