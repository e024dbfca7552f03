using Calculator.Workbooks.Content;
using Calculator.Workbooks.Styling;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Spreadsheet;

public sealed class WorkbookPackageTests
{
    private static readonly CellStyle s_plain = new();

    [Fact]
    public void Sheets_names_and_properties_are_those_of_the_book()
    {
        var written = WrittenBook.Of(
            WrittenBook.Sheet(new SheetCell(1, s_plain) { Number = 1 }),
            new Sheet("Second")
        );
        Assert.Equal(["First", "Second"], written.SheetNames);
        Assert.Equal("'First'!$A$1", written.Names["rate"]);
        var properties = written.Part("docProps/core.xml").Root!.Elements();
        Assert.Equal(
            ["Author", "Question", "Title"],
            properties
                .Where(e => e.Name.LocalName is "title" or "subject" or "creator")
                .Select(e => e.Value)
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Whoever_opens_it_reckons_it_anew() =>
        Assert.Contains(
            WrittenBook
                .Of(new Sheet("First"))
                .Part("xl/workbook.xml")
                .Descendants(Workbook.Main + "calcPr")
                .Single()
                .Attribute("fullCalcOnLoad")!
                .Value,
            new[] { "1", "true" }
        );

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("-1")]
    [InlineData("'x")]
    [InlineData("1E3")]
    [InlineData("TRUE")]
    [InlineData("2026-11-25")]
    public void A_text_stays_a_text_whatever_it_looks_like(string text)
    {
        var cell = WrittenBook
            .Of(WrittenBook.Sheet(new SheetCell(1, s_plain) { Text = text }))
            .Cell("First", "A1");
        Assert.Equal((text, null, null), (cell.Text, cell.Number, cell.Formula));
    }

    [Fact]
    public void The_same_book_gives_the_same_bytes() =>
        Assert.Equal(WrittenBook.Bytes(new Sheet("First")), WrittenBook.Bytes(new Sheet("First")));
}
