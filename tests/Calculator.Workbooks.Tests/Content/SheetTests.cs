using Calculator.Workbooks.Content;

namespace Calculator.Workbooks.Tests.Content;

public sealed class SheetTests
{
    [Fact]
    public void Rows_come_in_order_without_those_that_hold_nothing()
    {
        var sheet = new Sheet("S");
        var seventh = sheet.Row(7);
        sheet.Row(2);
        Assert.Same(seventh, sheet.Row(7));
        Assert.Equal([2, 7], sheet.Rows.Select(r => r.Number));
    }

    [Fact]
    public void The_last_width_of_a_column_counts()
    {
        var sheet = new Sheet("S");
        sheet.SetWidth(3, 10);
        sheet.SetWidth(1, 5);
        sheet.SetWidth(3, 12);
        Assert.Equal([(1, 5.0), (3, 12.0)], sheet.Columns.Select(c => (c.Number, c.Width)));
        Assert.Equal(12, sheet.WidthOf(3));
        Assert.Null(sheet.WidthOf(2));
    }

    [Fact]
    public void One_folded_row_is_enough()
    {
        var sheet = new Sheet("S");
        sheet.Row(4);
        Assert.False(sheet.HasFoldedRows);
        sheet.Row(5).IsFolded = true;
        Assert.True(sheet.HasFoldedRows);
    }
}
