using Calculator.TestSupport;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Sheets;

/// <summary>The sheet of the published figures.</summary>
public sealed class PublishedSheetTests
{
    [Fact]
    public void A_figure_is_set_against_the_cells_of_the_model()
    {
        var workbook = Workbook.Of(ShippedReports.Of("korea-sma-9"));
        var row = workbook
            .Cells["Published"]
            .Values.First(c =>
                c.Column == 2 && c.Text?.EndsWith(", 2015", StringComparison.Ordinal) == true
            )
            .Row;
        var total = workbook
            .Lines()
            .Single(l => l is { Id: "support.total", Year: 2015 })
            .Cell.Address;
        Assert.Equal("support.total", workbook.Cell("Published", $"A{row}").Text);
        Assert.Equal(932.0e9, workbook.Cell("Published", $"D{row}").Number);
        Assert.Equal($"Model!{total}", workbook.Cell("Published", $"E{row}").Formula);
        Assert.Equal("1", workbook.Cell("Published", $"C{row}").Value);
    }

    /// <summary>A figure that is known to differ is FALSE, and every check holds.</summary>
    [Fact]
    public void One_with_a_reason_does_not_count_against_the_overall_check()
    {
        var workbook = Workbook.Of(ShippedReports.Of("korea-sma-11"));
        var row = workbook
            .Cells["Published"]
            .Values.First(c =>
                c.Column == 2
                && c.Text?.Contains("known to differ: cut off", StringComparison.Ordinal) == true
            )
            .Row;
        Assert.Equal("0", workbook.Cell("Published", $"C{row}").Value);
        Assert.Equal("1", workbook.At(workbook.Names["checks_ok"]).Value);
    }

    [Fact]
    public void One_without_a_reason_counts()
    {
        var report = ShippedReports.Of("korea-sma-11");
        var workbook = Workbook.Of(
            report with
            {
                Published =
                [
                    .. report.Published.Select(o =>
                        o with
                        {
                            Figure = o.Figure with { Differs = null },
                        }
                    ),
                ],
            }
        );
        Assert.Equal("0", workbook.At(workbook.Names["checks_ok"]).Value);
        LibreOffice.Require();
        var recalculated = LibreOffice.Recalculate(workbook.Bytes);
        Assert.Equal("0", recalculated.At(recalculated.Names["checks_ok"]).Value);
    }
}
