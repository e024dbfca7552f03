using Calculator.Charts.Figures;
using Calculator.Charts.Themes;

namespace Calculator.Charts.Tests.Drawing;

/// <summary>Points of lines that are named.</summary>
public sealed class LineMarksTests
{
    private static string[] Texts(params ChartMark[] marks) =>
        [
            .. ChartRenderer
                .Texts(
                    new LinesFigure(
                        "T",
                        "",
                        "",
                        ["2022", "2023", "2024"],
                        [
                            new ChartSeries("a", [-1, 0.5, 2]),
                            new ChartSeries("b", [-2, double.NaN, 1]),
                        ],
                        "USD"
                    )
                    {
                        Marks = [.. marks],
                    },
                    ChartTheme.Light,
                    ChartSize.Page
                )
                .Select(t => t.Text),
        ];

    [Fact]
    public void A_mark_has_its_word() =>
        Assert.Contains("paid back", Texts(new ChartMark(0, 1, "paid back")));

    [Fact]
    public void A_mark_where_no_value_is_has_none() =>
        Assert.DoesNotContain("paid back", Texts(new ChartMark(1, 1, "paid back")));

    [Fact]
    public void Two_marks_of_one_point_have_both_words()
    {
        var texts = Texts(new ChartMark(0, 1, "first"), new ChartMark(0, 1, "second"));
        Assert.Contains("first", texts);
        Assert.Contains("second", texts);
    }
}
