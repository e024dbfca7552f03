using Calculator.Workbooks.Content;
using Calculator.Workbooks.Styling;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Finishing;

public sealed class CellResultsTests
{
    private static readonly CellStyle s_plain = new();

    /// <summary>ClosedXML keeps fifteen digits: 0.1 + 0.2 has seventeen.</summary>
    [Theory]
    [InlineData(0.1 + 0.2, "0.30000000000000004")]
    [InlineData(1e300, "1E+300")]
    [InlineData(-5e-324, "-5E-324")]
    public void A_number_keeps_all_its_digits(double number, string stored)
    {
        var written = WrittenBook.Of(
            WrittenBook.Sheet(
                new SheetCell(1, s_plain) { Number = number },
                new SheetCell(2, s_plain) { Number = number, Formula = "A1" }
            )
        );
        Assert.Equal(stored, written.Cell("First", "A1").Value);
        Assert.Equal(stored, written.Cell("First", "B1").Value);
        Assert.Equal("A1", written.Cell("First", "B1").Formula);
    }

    [Fact]
    public void The_result_of_a_formula_has_its_type()
    {
        var written = WrittenBook.Of(
            WrittenBook.Sheet(
                new SheetCell(1, s_plain) { Truth = true, Formula = "1=1" },
                new SheetCell(2, s_plain) { Text = "a<b", Formula = "\"a<b\"" },
                new SheetCell(3, s_plain) { Formula = "\"\"" }
            )
        );
        Assert.Equal(
            [("b", "1"), ("str", "a<b"), ("n", "")],
            new[] { "A1", "B1", "C1" }
                .Select(a => written.Cell("First", a))
                .Select(c => (c.Type, c.Value))
        );
    }

    [Fact]
    public void A_cell_with_nothing_but_a_style_has_no_type()
    {
        var cell = WrittenBook
            .Of(WrittenBook.Sheet(new SheetCell(1, new CellStyle { IsBold = true })))
            .SheetXml("First")
            .Descendants(Workbook.Main + "c")
            .Single();
        Assert.Null(cell.Attribute("t"));
    }
}
