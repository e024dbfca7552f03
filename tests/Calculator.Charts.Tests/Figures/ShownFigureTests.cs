using Calculator.Charts.Figures;

namespace Calculator.Charts.Tests.Figures;

/// <summary>What of a figure there is to draw.</summary>
public sealed class ShownFigureTests
{
    private static StackedColumnsFigure Stack(params ChartSeries[] series) =>
        new("T", "", "", ["a", "b"], [.. series], "");

    private static ChartSeries Series(string name, params double[] values) =>
        new(name, [.. values]);

    [Fact]
    public void Parts_of_zeros_are_left_out_of_columns_and_stay_lines()
    {
        ChartSeries[] series =
        [
            Series("zero", 0, 0),
            Series("some", 0, 1),
            Series("none", double.NaN, double.NaN),
        ];
        Assert.Equal(["some"], Stack(series).OrNone()!.Series.Select(s => s.Name));
        Assert.Equal(
            ["zero", "some"],
            new LinesFigure("T", "", "", ["a", "b"], [.. series], "")
                .OrNone()!
                .Series.Select(s => s.Name)
        );
    }

    [Fact]
    public void Nothing_but_zeros_is_no_figure()
    {
        Assert.Null(Stack(Series("zero", 0, 0), Series("none", double.NaN, 0)).OrNone());
        Assert.Null(new GroupedColumnsFigure("T", "", "", ["a"], [Series("zero", 0)], "").OrNone());
    }

    [Fact]
    public void What_is_too_large_to_scale_is_no_figure()
    {
        Assert.Null(Stack(Series("x", 1e291, 1)).OrNone());
        Assert.NotNull(Stack(Series("x", 1e289, 1)).OrNone());
    }

    [Fact]
    public void A_share_without_a_value_is_none() =>
        Assert.Null(
            (Stack(Series("x", 1, 1)) with { Share = Series("s", double.NaN, double.NaN) })
                .OrNone()!
                .Share
        );

    /// <summary>Marks name their line by its place.</summary>
    [Fact]
    public void Lines_with_marks_keep_their_places() =>
        Assert.Equal(
            2,
            (
                new LinesFigure(
                    "T",
                    "",
                    "",
                    ["a"],
                    [Series("none", double.NaN), Series("x", 1)],
                    ""
                )
                {
                    Marks = [new ChartMark(1, 0, "m")],
                }
            )
                .OrNone()!
                .Series.Length
        );
}
