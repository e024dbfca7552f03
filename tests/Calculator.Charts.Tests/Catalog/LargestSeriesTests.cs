using Calculator.Charts.Catalog;
using Calculator.Charts.Figures;

namespace Calculator.Charts.Tests.Catalog;

/// <summary>Charts of very many parts.</summary>
public sealed class LargestSeriesTests
{
    private static ChartSeries[] Parts(int count) =>
        [.. Enumerable.Range(1, count).Select(i => new ChartSeries($"p{i}", [i, -i]))];

    [Fact]
    public void Twenty_parts_stay_as_they_are() =>
        Assert.Equal(20, LargestSeries.OfParts(Parts(20)).Count());

    /// <summary>Parts 13 to 21 are the nine largest; 1 to 12 add up to 78.</summary>
    [Fact]
    public void Of_more_the_nine_largest_are_named_and_nothing_is_lost()
    {
        var shown = LargestSeries.OfParts(Parts(21)).ToArray();
        Assert.Equal(
            [.. Enumerable.Range(13, 9).Select(i => $"p{i}"), "The other 12 together"],
            shown.Select(s => s.Name)
        );
        Assert.Equal([78, -78], shown[^1].Values);
    }

    [Fact]
    public void Parts_of_nothing_are_left_out_and_what_has_no_value_has_none_together()
    {
        Assert.Empty(LargestSeries.OfParts([new ChartSeries("a", [0, double.NaN])]));
        var parts = Enumerable.Range(1, 21).Select(i => new ChartSeries($"p{i}", [double.NaN, i]));
        Assert.True(double.IsNaN(LargestSeries.OfParts(parts).Last().Values[0]));
    }

    [Fact]
    public void The_largest_keep_their_order() =>
        Assert.Equal([0, 3], LargestSeries.Places([-9, double.NaN, 1, 5], 2));

    [Theory]
    [InlineData(40, 12, "The other 28 hosts are in the workbook. ")]
    [InlineData(12, 12, "")]
    public void What_is_left_is_told(int all, int shown, string text) =>
        Assert.Equal(text, LargestSeries.Left(all, shown, "hosts"));
}
