using System.Xml.Linq;
using Calculator.Workbooks.Reading;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Reading;

public sealed class WorkbookCellsTests
{
    private static readonly Workbook s_written = Workbook.Of(TestReports.Pact());

    [Fact]
    public void Every_cell_is_read_as_it_was_written()
    {
        using var stream = new MemoryStream(s_written.Bytes);
        var read = WorkbookCells.Read(stream);
        Assert.Equal(s_written.SheetNames, read.SheetNames);
        Assert.Null(read.Find("No such sheet"));
        foreach (var name in s_written.SheetNames)
        {
            var sheet = read.Find(name)!;
            Assert.All(
                s_written.Cells[name].Values,
                c =>
                {
                    var cell = sheet[c.Row, c.Column];
                    Assert.Equal((c.Value, c.Formula), (cell.Text ?? "", cell.Formula));
                    Assert.Equal(c.Number, cell.Number);
                    Assert.Equal(c.Text is not null, cell.Content == CellContent.Text);
                }
            );
        }
    }

    /// <summary>As Excel of an East Asian edition and other programs store what they save.</summary>
    [Theory]
    [InlineData("<c r='B2' t='inlineStr'><is><t>text</t></is></c>", "Text", "text")]
    [InlineData("<c r='B2' t='e'><v>#DIV/0!</v></c>", "Error", "#DIV/0!")]
    [InlineData("<c r='B2' t='b'><v>1</v></c>", "Truth", "1")]
    [InlineData("<c r='B2' t='str'><f>A1</f><v/></c>", "Blank", "")]
    [InlineData("<c r='B2'><v>1.5E-3</v></c>", "Number", "1.5E-3")]
    public void A_cell_of_another_program_is_read(string xml, string content, string text)
    {
        var name = s_written.SheetNames[0];
        var bytes = s_written.With(
            (part, document) =>
            {
                if (part != s_written.PartOf(name))
                {
                    return false;
                }

                document.Descendants(Workbook.Main + "row").Remove();
                var row = XElement.Parse(
                    $"<row xmlns='{Workbook.Main.NamespaceName}' r='2'>{xml}</row>"
                );
                document.Descendants(Workbook.Main + "sheetData").Single().Add(row);
                return true;
            }
        );
        using var stream = new MemoryStream(bytes);
        var cell = WorkbookCells.Read(stream).Find(name)![2, 2];
        Assert.Equal((content, text), (cell.Content.ToString(), cell.Text));
    }

    [Fact]
    public void Anything_else_is_no_workbook()
    {
        using var stream = new MemoryStream([1, 2, 3]);
        var thrown = Assert.Throws<IOException>(() => WorkbookCells.Read(stream));
        Assert.StartsWith(
            "it is no Excel workbook that can be read",
            thrown.Message,
            StringComparison.Ordinal
        );
    }
}
