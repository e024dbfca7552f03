using Calculator.Workbooks.Charts;
using Calculator.Workbooks.Content;
using Calculator.Workbooks.Styling;

namespace Calculator.Workbooks.Tests.Content;

public sealed class PrintPlanTests
{
    private static readonly PrintSetup s_setup = new(4, 4, "", "", "");

    /// <summary>Columns of 20 digits are 20 x 5.25 + 3.75 = 108.75 points; 720 x 0.98 = 705.6 points have room for 1,176 at 60 %.</summary>
    private static Sheet Sheet(int columns, params int[] chartRows)
    {
        var sheet = new Sheet("s");
        for (var column = 1; column <= columns; column++)
        {
            sheet.SetWidth(column, 20);
            sheet.Row(5).Set(new SheetCell(column, StyleSet.Text) { Number = 1 });
        }

        foreach (var row in chartRows)
        {
            sheet.Charts.Add(
                new PlacedChart(
                    row,
                    1,
                    3,
                    20,
                    new ColumnChart("", "", "", new ChartCategories("", "", [], true), [])
                )
            );
        }

        return sheet;
    }

    [Theory]
    [InlineData(5)]
    [InlineData(10)] // 1,087.5
    public void What_is_legible_on_one_width_is_fitted_to_it(int columns)
    {
        var print = new PrintPlan(Sheet(columns), 2).Apply(s_setup);
        Assert.Null(print.Scale);
        Assert.Equal(0, print.PagesTall);
        Assert.Equal(0, print.LastRepeatedColumn);
    }

    /// <summary>Eleven are 1,196.25: two pages, each of which is filled to 86 %, 619.2 points. At 81 % (764.4) the first takes seven
    /// (761.25), and the second the two repeated and the other four (652.5); at 82 % (755.1) the first would take six, and the second seven.</summary>
    [Fact]
    public void A_wider_sheet_goes_on_beside_in_the_largest_scale_that_takes_no_more_pages()
    {
        var print = new PrintPlan(Sheet(11), 2).Apply(s_setup);
        Assert.Equal(81, print.Scale);
        Assert.Equal(2, print.LastRepeatedColumn);
        Assert.Equal([7], print.ColumnBreaks);
    }

    /// <summary>A chart over three columns and 20 rows of 15 points.</summary>
    [Theory]
    [InlineData(new[] { 7 }, 1, null)] // 27 rows, 405 points: on one page
    [InlineData(new[] { 60 }, 0, 58)] // 80 rows, 1,200 points: the charts begin a page
    public void Charts_stand_on_one_page(int[] charts, int pagesTall, int? rowBreak)
    {
        var print = new PrintPlan(Sheet(5, charts), 2).Apply(s_setup);
        Assert.Equal(pagesTall, print.PagesTall);
        Assert.Equal(rowBreak is null, print.Scale is null);
        Assert.Equal(rowBreak is { } row ? [row] : [], print.RowBreaks);
    }
}
