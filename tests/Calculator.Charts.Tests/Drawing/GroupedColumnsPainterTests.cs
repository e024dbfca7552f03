using Calculator.Charts.Figures;
using Calculator.Charts.Themes;

namespace Calculator.Charts.Tests.Drawing;

/// <summary>Columns beside one another.</summary>
public sealed class GroupedColumnsPainterTests
{
    private static string[] Texts(int categories, params ChartSeries[] series) =>
        [
            .. ChartRenderer
                .Texts(
                    new GroupedColumnsFigure(
                        "T",
                        "",
                        "",
                        [.. Enumerable.Range(2000, categories).Select(y => $"{y}")],
                        [.. series],
                        "persons"
                    ),
                    ChartTheme.Light,
                    ChartSize.Page
                )
                .Select(t => t.Text),
        ];

    [Fact]
    public void Each_column_has_its_number_and_one_without_a_value_has_none()
    {
        var texts = Texts(
            2,
            new ChartSeries("before", [2_511, 3_722]),
            new ChartSeries("after", [double.NaN, 1_533])
        );
        Assert.Equal(
            ["1,533", "2,511", "3,722"],
            texts.Where(t => t is "2,511" or "3,722" or "1,533").Order()
        );
        Assert.DoesNotContain("NaN", texts);
    }

    [Fact]
    public void Numbers_that_have_no_room_are_all_left_out()
    {
        var values = Enumerable.Range(0, 60).Select(i => 10_007.0 + i).ToArray();
        Assert.DoesNotContain(
            Texts(60, new ChartSeries("a", [.. values]), new ChartSeries("b", [.. values])),
            t => t is "10,007" or "10,066"
        );
    }
}
