using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Sheets;

public sealed class AlternativeRowsTests
{
    /// <summary>100 and 200 yen are 300; 100 and 300 are 400.</summary>
    [Fact]
    public void The_scenarios_stand_side_by_side_on_summary()
    {
        var cells = Workbook.Of(SwitchedReport.Make()).Cells["Summary"].Values;
        var heading = cells.Single(c => c.Text == SwitchedReport.Alternative);
        var row = cells
            .First(c => c.Row > heading.Row && c.Column == 1 && c.Text == "support.total")
            .Row;
        Assert.Equal(
            [300, 400],
            cells
                .Where(c => c.Row == row && c.Column >= 4)
                .OrderBy(c => c.Column)
                .Select(c => c.Number!.Value)
        );
        Assert.Contains(
            cells,
            c => c.Text?.StartsWith("Side by side:", StringComparison.Ordinal) == true
        );
    }
}
