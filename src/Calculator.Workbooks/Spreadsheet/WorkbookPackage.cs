using Calculator.Workbooks.ChartParts;
using Calculator.Workbooks.Charts;
using Calculator.Workbooks.Content;
using static Calculator.Workbooks.Spreadsheet.PackageParts;
using static Calculator.Workbooks.Spreadsheet.XmlElements;

namespace Calculator.Workbooks.Spreadsheet;

/// <summary>Writes a workbook as a file: which parts it takes (ECMA-376 part 1), and what names what.</summary>
internal sealed class WorkbookPackage
{
    private readonly PackageParts _parts = new();
    private readonly StyleTable _styles = new();
    private readonly SharedTexts _texts = new();
    private readonly List<Relation> _relations = [];
    private int _charts;

    /// <summary>Writes the workbook.</summary>
    /// <param name="book">What stands in it.</param>
    /// <param name="output">Where to; need not be seekable, is left open.</param>
    public static void Write(Book book, Stream output)
    {
        var package = new WorkbookPackage();
        package.Add(book);
        package._parts.Save(output);
    }

    private void Add(Book book)
    {
        _parts.Add(
            "xl/workbook.xml",
            Office + "spreadsheetml.sheet.main+xml",
            xml => WorkbookXml.Write(xml, book)
        );
        foreach (var (index, sheet) in book.Sheets.Index())
        {
            Add(sheet, index + 1);
        }

        // After the sheets, which fill both tables as they are written.
        _relations.Add(new Relation("rIdStyles", Related + "styles", "styles.xml"));
        _relations.Add(new Relation("rIdTexts", Related + "sharedStrings", "sharedStrings.xml"));
        _parts.Add(
            "xl/styles.xml",
            Office + "spreadsheetml.styles+xml",
            xml => StylesXml.Write(xml, _styles)
        );
        _parts.Add(
            "xl/sharedStrings.xml",
            Office + "spreadsheetml.sharedStrings+xml",
            _texts.Write
        );
        _parts.AddRelations("xl/_rels/workbook.xml.rels", _relations);
        AddProperties(book);
    }

    private void AddProperties(Book book)
    {
        _parts.Add(
            CoreProperties.PartName,
            CoreProperties.ContentType,
            CoreProperties.Write(book).Root!.WriteTo
        );
        _parts.Add(
            ProgramProperties.PartName,
            Office + "extended-properties+xml",
            ProgramProperties.Write().Root!.WriteTo
        );
        _parts.AddRelations(
            "_rels/.rels",
            [
                new Relation("rId1", Related + "officeDocument", "xl/workbook.xml"),
                new Relation("rId2", CoreProperties.Relationship, CoreProperties.PartName),
                new Relation("rId3", Related + "extended-properties", ProgramProperties.PartName),
            ]
        );
    }

    private void Add(Sheet sheet, int place)
    {
        var number = Text(place);
        _relations.Add(
            new Relation(
                WorkbookXml.SheetId(place),
                Related + "worksheet",
                $"worksheets/sheet{number}.xml"
            )
        );
        _parts.Add(
            $"xl/worksheets/sheet{number}.xml",
            Office + "spreadsheetml.worksheet+xml",
            xml => new SheetXml(_styles, _texts).Write(xml, sheet, place == 1)
        );
        var beside = new List<Relation>();
        if (sheet.Charts.Count > 0)
        {
            AddCharts(sheet.Charts, number);
            beside.Add(
                new Relation(
                    SheetXml.DrawingId,
                    Related + "drawing",
                    $"../drawings/drawing{number}.xml"
                )
            );
        }

        if (sheet.Notes.Count > 0)
        {
            AddNotes(sheet, number, beside);
        }

        if (beside.Count > 0)
        {
            _parts.AddRelations($"xl/worksheets/_rels/sheet{number}.xml.rels", beside);
        }
    }

    private void AddCharts(IEnumerable<PlacedChart> charts, string number)
    {
        var placed = new List<(PlacedChart, string)>();
        var drawn = new List<Relation>();
        foreach (var chart in charts)
        {
            var (id, name) = ($"rIdChart{Text(placed.Count + 1)}", $"chart{Text(++_charts)}.xml");
            _parts.Add(
                $"xl/charts/{name}",
                Office + "drawingml.chart+xml",
                ChartXml.Write(chart.Chart).Root!.WriteTo
            );
            placed.Add((chart, id));
            drawn.Add(new Relation(id, Related + "chart", $"../charts/{name}"));
        }

        _parts.Add(
            $"xl/drawings/drawing{number}.xml",
            Office + "drawing+xml",
            DrawingXml.Write(placed).Root!.WriteTo
        );
        _parts.AddRelations($"xl/drawings/_rels/drawing{number}.xml.rels", drawn);
    }

    private void AddNotes(Sheet sheet, string number, List<Relation> beside)
    {
        _parts.Add(
            $"xl/comments{number}.xml",
            Office + "spreadsheetml.comments+xml",
            xml => NotesXml.WriteTexts(xml, sheet)
        );
        _parts.Add($"xl/drawings/notes{number}.vml", xml => NotesXml.WriteFrames(xml, sheet));
        beside.Add(new Relation("rIdTexts", Related + "comments", $"../comments{number}.xml"));
        beside.Add(
            new Relation(
                SheetXml.NoteFramesId,
                Related + "vmlDrawing",
                $"../drawings/notes{number}.vml"
            )
        );
    }
}
