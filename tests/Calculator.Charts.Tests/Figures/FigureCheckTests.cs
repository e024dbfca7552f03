using Calculator.Charts.Figures;

namespace Calculator.Charts.Tests.Figures;

/// <summary>Figures that can not be drawn.</summary>
public sealed class FigureCheckTests
{
    private static LinesFigure Lines(params double[] values) =>
        new("T", "", "", ["a", "b"], [new ChartSeries("x", [.. values])], "");

    [Fact]
    public void A_value_for_each_category_is_fine_and_so_is_none() =>
        FigureCheck.Run(Lines(1, double.NaN));

    [Fact]
    public void Another_number_of_values_is_refused_by_name()
    {
        var error = Assert.Throws<ArgumentException>(() => FigureCheck.Run(Lines(1)));
        Assert.Contains(
            "'x' has 1 values for 2 categories",
            error.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void An_infinite_value_is_refused(double value) =>
        Assert.Throws<ArgumentException>(() => FigureCheck.Run(Lines(1, value)));

    [Fact]
    public void The_share_of_columns_is_looked_at_too() =>
        Assert.Throws<ArgumentException>(() =>
            FigureCheck.Run(
                new StackedColumnsFigure("T", "", "", ["a"], [new ChartSeries("x", [1])], "")
                {
                    Share = new ChartSeries("s", [0.1, 0.2]),
                }
            )
        );
}
