using Calculator.Reporting;
using Calculator.TestSupport;
using Calculator.Workbooks.Reading;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Reading;

/// <summary>A workbook that somebody changed, beside its scenario.</summary>
public sealed class WorkbookReviewTests
{
    private static readonly Report s_report = ShippedReports.Of("japan-2022");
    private static readonly Workbook s_written = Workbook.Of(s_report);

    private static WorkbookReview Review(byte[] workbook)
    {
        using var stream = new MemoryStream(workbook);
        var inputs = WorkbookInputs.Read(stream)!;
        return WorkbookReview.Of(stream, inputs, s_report);
    }

    /// <summary>The workbook with one cell's value replaced, found by its sheet, row id and column.</summary>
    private static byte[] With(string sheet, string id, int column, string value)
    {
        var row = s_written.Cells[sheet].Values.First(c => c.Column == 1 && c.Text == id).Row;
        var address = s_written
            .Cells[sheet]
            .Values.Single(c => c.Row == row && c.Column == column)
            .Address;
        return s_written.With(
            (name, xml) =>
            {
                if (name != s_written.PartOf(sheet))
                {
                    return false;
                }

                var cell = xml.Descendants(Workbook.Main + "c")
                    .Single(c => c.Attribute("r")!.Value == address);
                cell.Element(Workbook.Main + "f")?.Remove();
                cell.Element(Workbook.Main + "v")!.Value = value;
                return true;
            }
        );
    }

    [Fact]
    public void A_workbook_as_written_has_nothing_to_tell() =>
        Assert.Empty(Review(s_written.Bytes).Edits);

    [Fact]
    public void A_number_in_a_blue_cell_is_taken_over_without_a_word()
    {
        var review = Review(With("Inputs", "japan.troops", 4, "50000"));
        Assert.Empty(review.Edits);
        Assert.Equal(50_000, review.Inputs.Value("japan.troops"));
    }

    [Fact]
    public void A_number_outside_its_range_is_told_and_not_taken_over()
    {
        var review = Review(With("Inputs", "japan.troops", 4, "-1"));
        Assert.Contains("outside the allowed values", review.Edits.Single().Reason);
        Assert.False(review.Edits.Single().IsTakenOver);
        Assert.Null(review.Inputs.Value("japan.troops"));
    }

    [Fact]
    public void A_formula_overwritten_on_Model_is_told()
    {
        var edit = Review(With("Model", "support.total", 5, "1")).Edits.Single();
        Assert.Equal("Model", edit.Sheet);
        Assert.StartsWith("E", edit.Cell, StringComparison.Ordinal);
        Assert.Contains("in place of its formula", edit.Reason);
    }

    [Fact]
    public void A_sheet_that_is_gone_is_told()
    {
        using var stream = new MemoryStream(s_written.Bytes);
        var inputs = WorkbookInputs.Read(stream)!;
        // The scenario beside a base makes three sheets more.
        var compared = s_report with
        {
            Baseline = ShippedReports.Of("japan-headline"),
        };
        Assert.Equal(
            ["the sheet Compare is gone", "the sheet Steps is gone", "the sheet Base is gone"],
            WorkbookReview
                .Of(stream, inputs, compared)
                .Edits.Where(e => e.Cell.Length == 0)
                .Select(e => e.ToString())
        );
    }
}
