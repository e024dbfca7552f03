using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Live;
using Calculator.Workbooks.Sheets;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Sheets;

public sealed class AboutSheetTests
{
    /// <summary>What a signature is under is written; who signs and when is left to them, in open cells.</summary>
    [Fact]
    public void It_can_be_signed()
    {
        var draft = new WorkbookDraft(TestReports.Pact());
        var sheet = new Sheet("About");
        new AboutSheet().Fill(new SheetCanvas(sheet, "", ""), draft);
        var cells = sheet.Rows.SelectMany(r => r.Cells.Select(c => (r.Number, Cell: c))).ToArray();
        Assert.Contains(
            cells,
            c =>
                c.Cell.Text?.Contains(Fingerprint.Of(draft.Model), StringComparison.Ordinal) == true
        );
        foreach (var label in new[] { "Prepared by", "Date", "Reviewed by", "Date of the review" })
        {
            var row = cells.Single(c => c.Cell.Text == label).Number;
            var open = cells.Single(c => c.Number == row && c.Cell.Column == 2).Cell;
            Assert.False(open.Style.IsLocked);
            Assert.Null(open.Text);
        }
    }

    [Fact]
    public void It_holds_definitions_warnings_and_the_version()
    {
        var texts = Workbook
            .Of(TestReports.Pact())
            .Cells["About"]
            .Values.Select(c => c.Text)
            .ToArray();

        Assert.Contains("the alliance budget calculator, version 0.1.0", texts);
        Assert.Contains("support.cash\nsupport.in-kind\nsupport.forgone\nsupport.total", texts);
        Assert.Contains("Host-nation support by the way it is given; the total is the sum.", texts);
        Assert.Contains("=1+1 is a warning that begins like a formula", texts);
    }
}
