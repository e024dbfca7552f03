using Calculator.TestSupport;
using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Sheets;

namespace Calculator.Workbooks.Tests.Sheets;

public sealed class LinkedRowTests
{
    [Fact]
    public void A_row_leads_to_its_line_and_follows_it_year_by_year()
    {
        var draft = new WorkbookDraft(ShippedReports.Of("japan-2022"));
        var line = draft.Model.Find("support.total")!;
        var sheet = new Sheet("Summary");
        var style = LinkedRow.Write(
            new SheetCanvas(sheet, "", ""),
            draft,
            new TableFormats([line], draft.LargestOf),
            line,
            12
        );
        var row = draft.Lines.Row(line.Id);
        Assert.Equal([new Link("B12", $"Model!A{row}")], sheet.Links);
        var years = sheet.Rows.Single().Cells.Where(c => c.Formula is not null).ToArray();
        Assert.Equal(
            [$"Model!D{row}", $"Model!E{row}", $"Model!F{row}", $"Model!G{row}", $"Model!H{row}"],
            years.Select(c => c.Formula)
        );
        Assert.Equal(
            draft.Report.Result.Values(line.Id).ToArray(),
            years.Select(c => c.Number!.Value)
        );
        Assert.All(years, c => Assert.Equal(style, c.Style));
    }
}
