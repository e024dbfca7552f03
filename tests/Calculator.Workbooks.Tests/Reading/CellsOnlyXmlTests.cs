using System.Text;
using System.Xml;
using Calculator.Workbooks.Reading;

namespace Calculator.Workbooks.Tests.Reading;

public sealed class CellsOnlyXmlTests
{
    [Fact]
    public void Only_cells_and_their_texts_are_left() =>
        Assert.Equal(
            "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"n\"><v>1</v></c></row></sheetData></worksheet>",
            Copy(
                "<worksheet><cols><col/></cols><sheetData><row r=\"1\" s=\"4\"><c r=\"A1\"><v>1</v></c></row></sheetData><hyperlinks/></worksheet>"
            )
        );

    [Fact]
    public void Sheets_without_cells_are_left_out() =>
        Assert.DoesNotContain(
            "chart",
            Copy(
                "<workbook xmlns:r=\"x\"><sheets><sheet name=\"a\" r:id=\"rId1\"/><sheet name=\"chart\" r:id=\"rId2\"/></sheets></workbook>"
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Depth_has_a_limit()
    {
        var deep = string.Concat(Enumerable.Repeat("<r>", 50_000));
        var thrown = Assert.Throws<InvalidDataException>(() => Copy("<sst>" + deep));
        Assert.Contains("too deep", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Entities_are_refused() =>
        Assert.Throws<XmlException>(() =>
            Copy("<!DOCTYPE sst [<!ENTITY a \"aaaa\">]><sst><si><t>&a;</t></si></sst>")
        );

    private static string Copy(string xml)
    {
        using var from = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        using var to = new MemoryStream();
        CellsOnlyXml.Copy(from, to, new HashSet<string>(StringComparer.Ordinal) { "rId1" });
        var text = Encoding.UTF8.GetString(to.ToArray()).TrimStart('\uFEFF');
        return text[(text.IndexOf("?>", StringComparison.Ordinal) + 2)..];
    }
}
