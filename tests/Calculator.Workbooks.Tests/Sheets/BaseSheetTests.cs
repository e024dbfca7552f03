using Calculator.TestSupport;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Sheets;

public sealed class BaseSheetTests
{
    [Fact]
    public void The_base_stands_as_values_where_Model_has_the_same_lines()
    {
        var baseline = ShippedReports.Of("japan-2022");
        var workbook = Workbook.Of(
            ShippedReports.Of("japan-2022", "actual-rates") with
            {
                Baseline = baseline,
            }
        );
        var cells = workbook.Cells["Base"];
        Assert.All(cells.Values, c => Assert.Null(c.Formula));
        foreach (var (id, year, cell) in workbook.Lines())
        {
            if (baseline.Result.Model.Find(id) is null)
            {
                Assert.False(cells.ContainsKey(cell.Address));
            }
            else if (!double.IsNaN(baseline.Result.Value(id, year)))
            {
                Assert.Equal(baseline.Result.Value(id, year), cells[cell.Address].Number);
            }
        }
    }

    [Fact]
    public void Without_a_base_there_is_no_sheet() =>
        Assert.DoesNotContain("Base", Workbook.Of(TestReports.Pact()).SheetNames);
}
