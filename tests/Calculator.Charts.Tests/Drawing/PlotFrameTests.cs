using Calculator.Charts.Drawing;
using Calculator.Charts.Themes;
using SkiaSharp;

namespace Calculator.Charts.Tests.Drawing;

/// <summary>A plot of columns or lines over categories.</summary>
public sealed class PlotFrameTests
{
    private static void With(Action<PlotFrame> look, double high = 10, AxisScale? right = null)
    {
        using var sk = new SKNoDrawCanvas(1000, 600);
        using var canvas = new ChartCanvas(sk, ChartTheme.Light, ChartSize.Page);
        look(
            new PlotFrame(
                canvas,
                ["2022", "2023", "2024", "2025"],
                AxisScale.Over(0, high),
                "USD",
                right
            )
        );
    }

    [Fact]
    public void Categories_and_values_lie_where_their_shares_are() =>
        With(f =>
        {
            Assert.Equal(f.Data.Left + f.Data.Width / 8, f.X(0), 0.01);
            Assert.Equal(f.Slot, f.X(1) - f.X(0), 0.01);
            Assert.Equal(f.Data.Bottom, f.Y(0), 0.01);
            Assert.Equal(f.Data.MidY, f.Y(5), 0.01);
        });

    [Fact]
    public void A_share_on_the_right_stands_at_its_part_of_the_height() =>
        With(f => Assert.Equal(5, f.OnLeft(0.25), 1e-9), right: new AxisScale(0, 0.5, 0.1));

    [Fact]
    public void Few_columns_are_no_slabs() =>
        With(f =>
        {
            Assert.Equal(110, f.ColumnWidth(0.9) * f.Slot, 0.01);
            Assert.Equal(0.1, f.ColumnWidth(0.1));
        });

    [Fact]
    public void A_column_of_part_of_a_year_is_nearer_to_the_ground() =>
        With(f =>
        {
            var color = new SKColor(0, 100, 200);
            var (whole, part) = (
                f.ColumnColor(color, isPart: false),
                f.ColumnColor(color, isPart: true)
            );
            Assert.Equal((0, 100, 200), (whole.R, whole.G, whole.B));
            Assert.True(part.R > whole.R && part.G > whole.G && part.B > whole.B);
        });
}
