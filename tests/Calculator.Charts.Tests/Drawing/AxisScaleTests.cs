using Calculator.Charts.Drawing;

namespace Calculator.Charts.Tests.Drawing;

public sealed class AxisScaleTests
{
    [Theory]
    [InlineData(0, 7.09)]
    [InlineData(-36, 0)]
    [InlineData(-5, 2)]
    [InlineData(3, 5)]
    [InlineData(0, 0)]
    [InlineData(-1e-12, 1e-12)]
    [InlineData(0, 1.2e19)]
    public void The_axis_holds_zero_and_the_values_with_few_different_labels(
        double low,
        double high
    )
    {
        var scale = AxisScale.Over(low, high);
        Assert.True(scale.Low <= Math.Min(0, low) && scale.High >= Math.Max(0, high));
        var labels = scale.Ticks.Select(t => scale.Label(t)).ToArray();
        Assert.InRange(labels.Length, 3, 9);
        Assert.Equal(labels.Length, labels.Distinct(StringComparer.Ordinal).Count());
        Assert.All(labels, l => Assert.InRange(l.Length, 1, 18));
        Assert.Contains(labels, l => l.Trim('0', '.').Length == 0);
    }

    [Theory]
    [InlineData(1234.4, 2000, "1,234")]
    [InlineData(1.5, 2, "1.50")]
    [InlineData(0.25, 0.25, "0.25")]
    [InlineData(0.0123, 0.0123, "0.012")]
    [InlineData(3e-9, 3e-9, "3.00E-9")]
    [InlineData(5e18, 5e18, "5.00E+18")]
    [InlineData(0, 5, "0")]
    [InlineData(-26.1, 40, "-26.1")]
    public void Numbers_have_the_digits_that_the_largest_needs(
        double value,
        double largest,
        string expected
    ) => Assert.Equal(expected, NumberText.Of(value, largest));
}
