using System.Xml.Linq;
using Calculator.Workbooks.Layout;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Calculator.Workbooks.Charts;

/// <summary>Adds the charts to a saved workbook. ClosedXML can't write charts.</summary>
internal static class ChartAttachment
{
    private const string DrawingId = "rIdDrawing";

    public static void Attach(MemoryStream package, WorkbookDraft draft)
    {
        if (draft.Charts.Count == 0)
        {
            return;
        }

        using var document = SpreadsheetDocument.Open(package, isEditable: true);
        var workbook = document.WorkbookPart!;
        foreach (var onSheet in draft.Charts.GroupBy(c => c.Sheet, StringComparer.Ordinal))
        {
            var sheet = workbook
                .Workbook.Sheets!.Elements<Sheet>()
                .First(s => string.Equals(s.Name, onSheet.Key, StringComparison.Ordinal));
            var part = (WorksheetPart)workbook.GetPartById(sheet.Id!);
            var drawing = part.AddNewPart<DrawingsPart>(DrawingId);
            var placed = new List<(PlacedChart, string)>();
            foreach (var chart in onSheet)
            {
                var id = $"rIdChart{placed.Count + 1}";
                Feed(drawing.AddNewPart<ChartPart>(id), ChartXml.Write(chart.Chart));
                placed.Add((chart, id));
            }

            Feed(drawing, DrawingXml.Write(placed));
            // The schema fixes the order: drawing comes after the page set-up and before table parts.
            var before = part.Worksheet.ChildElements.LastOrDefault(e =>
                e
                    is HeaderFooter
                        or PageSetup
                        or PageMargins
                        or PrintOptions
                        or Hyperlinks
                        or SheetData
            );
            part.Worksheet.InsertAfter(new Drawing { Id = DrawingId }, before);
        }
    }

    private static void Feed(OpenXmlPart part, XDocument xml)
    {
        using var stream = new MemoryStream();
        xml.Save(stream, SaveOptions.DisableFormatting);
        stream.Position = 0;
        part.FeedData(stream);
    }
}
