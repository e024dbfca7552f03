using Calculator.Charts.Figures;

namespace Calculator.Charts.Tests.Catalog;

/// <summary>Support by what it pays for.</summary>
public sealed class SupportByCategoryChartTests
{
    /// <summary>Labor is 2 of 2.5 bn USD a year, over three years.</summary>
    [Fact]
    public void The_largest_category_is_named_with_its_share()
    {
        var figure = (StackedColumnsFigure)TwoHosts.Figure("support-by-category")!;
        Assert.Equal(
            "Labor takes 80.0 % of 7.50 bn USD over 2022-2024; 2.50 in every year",
            figure.Subtitle
        );
        Assert.Equal([2, 0.5], figure.Series.Select(s => s.Values[0]));
        Assert.Contains("treaty", figure.Footer, StringComparison.Ordinal);
    }
}
