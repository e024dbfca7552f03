using Calculator.Workbooks.Content;
using Calculator.Workbooks.Sheets;

namespace Calculator.Workbooks.Tests.Sheets;

public sealed class EntryListTests
{
    [Fact]
    public void A_section_stands_off_by_a_row_and_an_entry_without_text_takes_none()
    {
        var sheet = new Sheet("About");
        var list = new EntryList(new SheetCanvas(sheet, "", ""), 3);
        list.Section("First");
        list.Entry("a", "text");
        list.Entry("b", null);
        list.Entry("c", "text");
        list.Section("Second");
        Assert.Equal(
            [(4, "First"), (5, "a"), (6, "c"), (8, "Second")],
            sheet.Rows.Select(r => (r.Number, r.Cells[0].Text))
        );
    }
}
