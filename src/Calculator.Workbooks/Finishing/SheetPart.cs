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
        var additions = new Queue<SheetAddition>(SheetAddition.Of(sheet));
        while (reader.Read())
        {
            if (reader.IsEndElement)
            {
                if (reader.ElementType == typeof(Worksheet))
                {
                    Add(additions, writer, _ => true);
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
                Add(additions, writer, a => a.ComesBefore(element));
                results.Finish(element as Cell);
                OutlineDepth.Finish(element as SheetFormatProperties);
                writer.WriteElement(element);
            }
        }

        results.RequireAll();
    }

    private static void Add(
        Queue<SheetAddition> additions,
        OpenXmlWriter writer,
        Func<SheetAddition, bool> isNext
    )
    {
        while (additions.TryPeek(out var next) && isNext(next))
        {
            writer.WriteElement(next.Element);
            additions.Dequeue();
        }
    }

    private static bool IsContainer(Type element) =>
        element == typeof(Worksheet) || element == typeof(SheetData) || element == typeof(Row);
}
