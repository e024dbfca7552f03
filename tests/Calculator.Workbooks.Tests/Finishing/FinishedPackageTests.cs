using System.IO.Compression;
using Calculator.Workbooks.Charts;
using Calculator.Workbooks.Content;
using Calculator.Workbooks.Styling;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Finishing;

public sealed class FinishedPackageTests
{
    private static readonly Workbook s_written = WrittenBook.Of(Noted("First"), Noted("Second"));

    [Fact]
    public void Nothing_tells_when_or_by_what_it_was_saved()
    {
        Assert.DoesNotContain(
            s_written.Part("docProps/core.xml").Root!.Elements(),
            e => e.Name.LocalName is "created" or "modified" or "lastModifiedBy"
        );
        Assert.Contains(
            "Alliance budget calculator",
            s_written.Part("docProps/app.xml").Root!.Value,
            StringComparison.Ordinal
        );
        using var archive = new ZipArchive(new MemoryStream(s_written.Bytes));
        Assert.All(archive.Entries, e => Assert.Equal(1980, e.LastWriteTime.Year));
    }

    /// <summary>A program tells the file by its beginning; ExcelJS looks for the frames of notes under this name.</summary>
    [Fact]
    public void Parts_have_their_usual_names_and_order()
    {
        Assert.Equal("[Content_Types].xml", s_written.PartNames.First());
        Assert.Equal(
            ["xl/drawings/vmlDrawing1.vml", "xl/drawings/vmlDrawing2.vml"],
            s_written.PartNames.Where(p => p.EndsWith(".vml", StringComparison.Ordinal))
        );
        Assert.DoesNotContain(
            s_written.PartNames,
            p => p.EndsWith(".psmdcp", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Relations_have_targets_that_are_there()
    {
        foreach (
            var part in s_written.PartNames.Where(p =>
                p.EndsWith(".rels", StringComparison.Ordinal)
            )
        )
        {
            // xl/worksheets/_rels/sheet1.xml.rels tells of xl/worksheets/sheet1.xml.
            var folder = new Uri(
                new Uri("file:///"),
                part[..part.IndexOf("_rels/", StringComparison.Ordinal)]
            );
            Assert.All(
                s_written.Part(part).Root!.Elements(),
                r =>
                    Assert.Contains(
                        new Uri(folder, r.Attribute("Target")!.Value).AbsolutePath[1..],
                        s_written.PartNames
                    )
            );
        }
    }

    [Fact]
    public void Charts_of_all_sheets_are_numbered_on()
    {
        var written = WrittenBook.Of(Charted("First", 2), Charted("Second", 1));
        Assert.Equal(
            ["xl/charts/chart1.xml", "xl/charts/chart2.xml", "xl/charts/chart3.xml"],
            written.PartNames.Where(p => p.StartsWith("xl/charts/chart", StringComparison.Ordinal))
        );
        Assert.All(
            written.SheetNames,
            name => Assert.Single(written.SheetXml(name).Descendants(Workbook.Main + "drawing"))
        );
    }

    [Fact]
    public void Rows_fold_as_deep_as_they_do()
    {
        var sheet = Noted("First");
        sheet.Row(1).IsFolded = true;
        var format = WrittenBook
            .Of(sheet)
            .SheetXml("First")
            .Descendants(Workbook.Main + "sheetFormatPr")
            .Single();
        Assert.Equal("1", format.Attribute("outlineLevelRow")!.Value);
        Assert.Null(format.Attribute("outlineLevelCol"));
    }

    [Fact]
    public void Rows_that_every_page_repeats_are_fixed()
    {
        var sheet = Noted("First");
        sheet.Print = sheet.Print with { FirstRepeatedRow = 2, LastRepeatedRow = 4 };
        Assert.EndsWith(
            "!$2:$4",
            WrittenBook
                .Of(sheet)
                .Part("xl/workbook.xml")
                .Descendants(Workbook.Main + "definedName")
                .Single(n => n.Attribute("name")!.Value is "_xlnm.Print_Titles")
                .Value,
            StringComparison.Ordinal
        );
    }

    private static Sheet Noted(string name)
    {
        var sheet = new Sheet(name);
        sheet.Row(1).Set(new SheetCell(1, new CellStyle()) { Number = 1 });
        sheet.Notes.Add(new Note(1, 1, "source"));
        return sheet;
    }

    private static Sheet Charted(string name, int charts)
    {
        var sheet = new Sheet(name);
        for (var i = 0; i < charts; i++)
        {
            sheet.Charts.Add(
                new PlacedChart(
                    1,
                    1,
                    8,
                    20,
                    new ColumnChart(
                        "Title",
                        "",
                        "0",
                        new ChartCategories("", "", [], AreNumbers: false),
                        []
                    )
                )
            );
        }

        return sheet;
    }
}
