using Calculator.TestSupport;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Sheets;

public sealed class SensitivitySheetTests
{
    /// <summary>Every row: the value as it is between or beside the two others, and their distances from it.</summary>
    [Fact]
    public void Rows_are_values_labelled_so_with_their_distances()
    {
        var report = ShippedReports.Of("japan-2022");
        var cells = Workbook.Of(report).Cells["Sensitivity"];
        Assert.Contains("do not follow changed cells", cells["A2"].Text, StringComparison.Ordinal);
        var total = report.Result.Values("support.total").ToArray().Sum();
        var rows = cells.Values.Where(c => c.Row > 4 && c.Column == 1).Select(c => c.Row).ToArray();
        Assert.NotEmpty(rows);
        Assert.All(
            rows,
            row =>
            {
                Assert.Equal(total, cells[$"E{row}"].Number!.Value, 1);
                Assert.Null(cells[$"D{row}"].Formula);
                Assert.Equal($"D{row}-E{row}", cells[$"G{row}"].Formula);
            }
        );
    }
}
