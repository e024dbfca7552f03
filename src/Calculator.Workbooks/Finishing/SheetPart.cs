using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Calculator.Workbooks.Finishing;

/// <summary>Copies a sheet's part element by element, and finishes those that ClosedXML leaves unfinished.</summary>
internal static class SheetPart
{
    public static void Copy(Stream from, Stream to, Content.Sheet sheet)
    {
        using var reader = new TypedOpenXmlPartReader(from);
        using var writer = TypedPart.Writer(to);
        var results = new CellResults(sheet);
        var isPlaced = sheet.Charts.Count == 0;
        while (reader.Read())
        {
            if (reader.IsEndElement)
            {
                if (reader.ElementType == typeof(Worksheet) && !isPlaced)
                {
                    writer.WriteElement(SheetCharts.Place());
                }

                writer.WriteEndElement();
            }
            else if (IsContainer(reader.ElementType))
            {
                writer.WriteStartElement(reader);
            }
            else
            {
                var element = reader.LoadCurrentElement()!;
                if (!isPlaced && SheetCharts.ComesBefore(element))
                {
                    writer.WriteElement(SheetCharts.Place());
                    isPlaced = true;
                }

                results.Finish(element as Cell);
                OutlineDepth.Finish(element as SheetFormatProperties);
                writer.WriteElement(element);
            }
        }

        results.RequireAll();
    }

    private static bool IsContainer(Type element) =>
        element == typeof(Worksheet) || element == typeof(SheetData) || element == typeof(Row);
}
