using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Calculator.Workbooks.Charts;
using Calculator.Workbooks.Layout;

namespace Calculator.Workbooks.Spreadsheet;

/// <summary>Writes the file: a zip archive of parts that name one another (ECMA-376 parts 1 and 2). Nothing in it depends on the
/// clock or on chance: the same report gives the same bytes.</summary>
internal sealed class WorkbookPackage
{
    private const string Office = "application/vnd.openxmlformats-officedocument.";

    private const string Related = SheetXml.Relationships + "/";

    // The earliest moment a zip entry can bear.
    private static readonly DateTimeOffset s_timestamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly XmlWriterSettings s_settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        CloseOutput = false,
        // Line breaks as they are, whatever the machine.
        NewLineHandling = NewLineHandling.Entitize,
    };

    // The frames of notes are no XML by their name, and have no declaration where Excel writes them.
    private static readonly XmlWriterSettings s_undeclared = Undeclared();

    private readonly List<(string Part, string ContentType)> _parts = [];
    private readonly List<(string Name, Action<XmlWriter> Write)> _entries = [];

    /// <summary>Writes the workbook of a draft whose sheets are filled.</summary>
    /// <param name="draft">What stands in it.</param>
    /// <param name="sheets">The sheets in tab order.</param>
    /// <param name="output">Where to; need not be seekable, is left open.</param>
    public static void Write(WorkbookDraft draft, IReadOnlyList<Sheet> sheets, Stream output)
    {
        var package = new WorkbookPackage();
        package.AddAll(draft, sheets);
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            // Programs that tell a file by its beginning look for the list of types.
            Save(archive, "[Content_Types].xml", package.WriteContentTypes);
            foreach (var (name, write) in package._entries)
            {
                Save(archive, name, write);
            }
        }

        bytes.Position = 0;
        bytes.CopyTo(output);
    }

    private void AddAll(WorkbookDraft draft, IReadOnlyList<Sheet> sheets)
    {
        var relations = new List<(string Id, string Type, string Target)>();
        Part(
            "xl/workbook.xml",
            Office + "spreadsheetml.sheet.main+xml",
            xml => WriteWorkbook(xml, draft, sheets)
        );
        var charts = 0;
        foreach (var (index, sheet) in sheets.Index())
        {
            var number = Text(index + 1);
            relations.Add(($"rId{number}", Related + "worksheet", $"worksheets/sheet{number}.xml"));
            var ofSheet = draft.Charts.Where(c => c.Sheet == sheet.Name).ToArray();
            Part(
                $"xl/worksheets/sheet{number}.xml",
                Office + "spreadsheetml.worksheet+xml",
                xml => SheetXml.Write(xml, sheet, index == 0, ofSheet.Length > 0)
            );
            AddBeside(sheet, number, ofSheet, ref charts);
        }

        relations.Add(("rIdStyles", Related + "styles", "styles.xml"));
        relations.Add(("rIdTexts", Related + "sharedStrings", "sharedStrings.xml"));
        Part("xl/styles.xml", Office + "spreadsheetml.styles+xml", draft.StyleTable.Write);
        Part("xl/sharedStrings.xml", Office + "spreadsheetml.sharedStrings+xml", draft.Texts.Write);
        Relations("xl/_rels/workbook.xml.rels", relations);
        Part(
            CoreProperties.PartName,
            CoreProperties.ContentType,
            CoreProperties.Write(draft.Report).Root!.WriteTo
        );
        Part(
            ProgramProperties.PartName,
            Office + "extended-properties+xml",
            ProgramProperties.Write().Root!.WriteTo
        );
        Relations(
            "_rels/.rels",
            [
                ("rId1", Related + "officeDocument", "xl/workbook.xml"),
                ("rId2", CoreProperties.Relationship, CoreProperties.PartName),
                ("rId3", Related + "extended-properties", ProgramProperties.PartName),
            ]
        );
    }

    /// <summary>The charts and notes of a sheet, and the part that ties them to it.</summary>
    private void AddBeside(Sheet sheet, string number, PlacedChart[] ofSheet, ref int charts)
    {
        var beside = new List<(string, string, string)>();
        if (ofSheet.Length > 0)
        {
            var placed = new List<(PlacedChart, string)>();
            var drawn = new List<(string, string, string)>();
            foreach (var chart in ofSheet)
            {
                var (id, name) = (
                    $"rIdChart{Text(placed.Count + 1)}",
                    $"chart{Text(++charts)}.xml"
                );
                Part(
                    $"xl/charts/{name}",
                    Office + "drawingml.chart+xml",
                    ChartXml.Write(chart.Chart).Root!.WriteTo
                );
                placed.Add((chart, id));
                drawn.Add((id, Related + "chart", $"../charts/{name}"));
            }

            Part(
                $"xl/drawings/drawing{number}.xml",
                Office + "drawing+xml",
                DrawingXml.Write(placed).Root!.WriteTo
            );
            Relations($"xl/drawings/_rels/drawing{number}.xml.rels", drawn);
            beside.Add(
                (SheetXml.DrawingId, Related + "drawing", $"../drawings/drawing{number}.xml")
            );
        }

        if (sheet.Notes.Count > 0)
        {
            Part(
                $"xl/comments{number}.xml",
                Office + "spreadsheetml.comments+xml",
                xml => NotesXml.WriteTexts(xml, sheet)
            );
            Entry($"xl/drawings/notes{number}.vml", xml => NotesXml.WriteFrames(xml, sheet));
            beside.Add(("rIdTexts", Related + "comments", $"../comments{number}.xml"));
            beside.Add(
                (SheetXml.NoteFramesId, Related + "vmlDrawing", $"../drawings/notes{number}.vml")
            );
        }

        if (beside.Count > 0)
        {
            Relations($"xl/worksheets/_rels/sheet{number}.xml.rels", beside);
        }
    }

    private static void WriteWorkbook(
        XmlWriter xml,
        WorkbookDraft draft,
        IReadOnlyList<Sheet> sheets
    )
    {
        xml.WriteStartElement("workbook", SheetXml.Main);
        xml.WriteAttributeString("xmlns", "r", null, SheetXml.Relationships);
        xml.WriteStartElement("bookViews");
        xml.WriteElementString("workbookView", null);
        xml.WriteEndElement();
        xml.WriteStartElement("sheets");
        foreach (var (index, sheet) in sheets.Index())
        {
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", sheet.Name);
            xml.WriteAttributeString("sheetId", Text(index + 1));
            xml.WriteAttributeString("id", SheetXml.Relationships, $"rId{Text(index + 1)}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("definedNames");
        foreach (var (name, reference) in draft.Names.All)
        {
            xml.WriteStartElement("definedName");
            xml.WriteAttributeString("name", name);
            xml.WriteString(reference);
            xml.WriteEndElement();
        }

        foreach (var (index, sheet) in sheets.Index().Where(s => s.Item.Print.LastRepeatedRow > 0))
        {
            xml.WriteStartElement("definedName");
            xml.WriteAttributeString("name", "_xlnm.Print_Titles");
            xml.WriteAttributeString("localSheetId", Text(index));
            xml.WriteString(
                $"{sheet.Name}!${Text(sheet.Print.FirstRepeatedRow)}:${Text(sheet.Print.LastRepeatedRow)}"
            );
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("calcPr");
        xml.WriteAttributeString("calcMode", "auto");
        // Whoever opens it reckons it anew: the results are the run's, the formulas are the workbook's.
        xml.WriteAttributeString("fullCalcOnLoad", "1");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteContentTypes(XmlWriter xml)
    {
        xml.WriteStartElement(
            "Types",
            "http://schemas.openxmlformats.org/package/2006/content-types"
        );
        foreach (
            var (extension, type) in new[]
            {
                ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
                ("xml", "application/xml"),
                ("vml", Office + "vmlDrawing"),
            }
        )
        {
            xml.WriteStartElement("Default");
            xml.WriteAttributeString("Extension", extension);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }

        foreach (var (part, type) in _parts)
        {
            xml.WriteStartElement("Override");
            xml.WriteAttributeString("PartName", "/" + part);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void Relations(
        string name,
        IEnumerable<(string Id, string Type, string Target)> relations
    ) =>
        Entry(
            name,
            xml =>
            {
                xml.WriteStartElement(
                    "Relationships",
                    "http://schemas.openxmlformats.org/package/2006/relationships"
                );
                foreach (var (id, type, target) in relations)
                {
                    xml.WriteStartElement("Relationship");
                    xml.WriteAttributeString("Id", id);
                    xml.WriteAttributeString("Type", type);
                    xml.WriteAttributeString("Target", target);
                    xml.WriteEndElement();
                }

                xml.WriteEndElement();
            }
        );

    private void Part(string name, string contentType, Action<XmlWriter> write)
    {
        _parts.Add((name, contentType));
        Entry(name, write);
    }

    private void Entry(string name, Action<XmlWriter> write) => _entries.Add((name, write));

    private static XmlWriterSettings Undeclared()
    {
        var settings = s_settings.Clone();
        settings.OmitXmlDeclaration = true;
        return settings;
    }

    private static void Save(ZipArchive archive, string name, Action<XmlWriter> write)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = s_timestamp;
        using var stream = entry.Open();
        using var xml = XmlWriter.Create(
            stream,
            name.EndsWith(".vml", StringComparison.Ordinal) ? s_undeclared : s_settings
        );
        write(xml);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
