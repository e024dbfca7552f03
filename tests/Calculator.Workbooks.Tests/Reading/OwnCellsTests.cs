using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Reading;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Reading;

public sealed class OwnCellsTests
{
    private static readonly InputLayout s_layout = new WorkbookDraft(TestReports.Pact()).Inputs;

    private static OwnCells Of(params (string RowId, int? Year)[] blue)
    {
        var expected = new ReadSheet();
        foreach (var id in new[] { "cpi.lag", "fx2022" })
        {
            expected.Set(s_layout.Row(id), 1, new ReadCell(CellContent.Text, id, null));
        }

        return new OwnCells(s_layout, expected, blue.ToHashSet());
    }

    [Fact]
    public void Blue_cells_were_looked_at_already()
    {
        var own = Of(("cpi.lag", null), ("fx2022", 2023));
        var (lag, rate) = (s_layout.Row("cpi.lag"), s_layout.Row("fx2022"));
        Assert.True(own.Contains("Inputs", lag, 4));
        Assert.False(own.Contains("Inputs", lag, 5));
        Assert.True(own.Contains("Inputs", rate, s_layout.Column(2023)));
        Assert.False(own.Contains("Inputs", rate, s_layout.Column(2024)));
        Assert.False(own.Contains("Model", lag, 4));
    }

    [Fact]
    public void Where_and_when_it_was_made_may_differ()
    {
        Assert.True(Of().Contains("Inputs", 30, s_layout.FileColumn));
        Assert.True(Of().Contains("About", 3, 2));
        Assert.False(Of().Contains("Summary", 3, 2));
    }
}
