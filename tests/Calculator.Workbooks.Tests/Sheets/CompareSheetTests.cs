using Calculator.TestSupport;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Sheets;

public sealed class CompareSheetTests
{
    private static readonly Workbook s_workbook = Workbook.Of(
        ShippedReports.Of("japan-2022", "actual-rates") with
        {
            Baseline = ShippedReports.Of("japan-2022"),
        }
    );

    private static Cell Cell(string id, int column)
    {
        var cells = s_workbook.Cells["Compare"].Values;
        var row = cells.First(c => c.Column == 1 && c.Text == id).Row;
        return cells.Single(c => c.Row == row && c.Column == column);
    }

    [Fact]
    public void A_difference_is_Model_less_Base_in_one_row_of_both()
    {
        var at = s_workbook.Lines().Single(l => l is { Id: "support.total", Year: 2023 }).Cell;
        Assert.Equal($"Model!{at.Address}-Base!{at.Address}", Cell("support.total", 5).Formula);
        Assert.Equal(
            s_workbook.Cell("Model", at.Address).Number
                - s_workbook.Cell("Base", at.Address).Number,
            Cell("support.total", 5).Number
        );
    }

    [Fact]
    public void Amounts_have_a_total_and_shares_have_none()
    {
        var years = Enumerable.Range(4, 5).Sum(c => Cell("support.total", c).Number!.Value);
        Assert.Equal(years, Cell("support.total", 9).Number!.Value, 1e-3);
        Assert.Throws<InvalidOperationException>(() => Cell("offset", 9));
    }

    [Fact]
    public void Where_a_side_may_have_no_value_the_cell_is_empty_then() =>
        Assert.StartsWith(
            "IF(COUNT(Model!",
            Cell("support.per-troop", 4).Formula,
            StringComparison.Ordinal
        );
}
