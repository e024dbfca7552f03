using Calculator.Workbooks.Reading;

namespace Calculator.Workbooks.Tests.Reading;

public sealed class ReadSheetTests
{
    private static ReadSheet With(params (int Row, int Column, string Text)[] cells)
    {
        var sheet = new ReadSheet();
        foreach (var (row, column, text) in cells)
        {
            sheet.Set(row, column, new ReadCell(CellContent.Text, text, null));
        }

        return sheet;
    }

    [Fact]
    public void What_was_not_set_is_empty()
    {
        var sheet = With((3, 2, "x"));
        Assert.True(sheet[3, 1].IsBlank);
        Assert.True(sheet[9, 9].IsBlank);
        Assert.Equal([3], sheet.Rows);
        Assert.Equal([2], sheet.Columns(3));
        Assert.Empty(sheet.Columns(4));
    }

    /// <summary>A name of a row does not change where a row is put in above it.</summary>
    [Fact]
    public void Rows_are_named_by_their_first_cell_and_how_far_they_stand_below_it()
    {
        var named = With((1, 1, "a"), (2, 2, "x"), (4, 1, "b"), (5, 1, "a")).Named();
        var moved = With((1, 1, "a"), (2, 2, "x"), (3, 1, "new"), (5, 1, "b"), (6, 1, "a")).Named();
        Assert.Equal(1, named[("a", 0, 0)]);
        Assert.Equal(2, named[("a", 0, 1)]); // under the first a
        Assert.Equal(5, named[("a", 1, 0)]); // the second a
        Assert.Equal(6, moved[("a", 1, 0)]);
        Assert.Equal([("new", 0, 0)], moved.Keys.Except(named.Keys));
    }
}
