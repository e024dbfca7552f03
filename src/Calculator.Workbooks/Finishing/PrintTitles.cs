using DocumentFormat.OpenXml.Spreadsheet;

namespace Calculator.Workbooks.Finishing;

/// <summary>Fixes the rows that every page repeats in place (<c>$4:$4</c>): ClosedXML writes them relative, which moves them with
/// the cell that is looked from.</summary>
internal static class PrintTitles
{
    private const string Name = "_xlnm.Print_Titles";

    public static void Copy(Stream from, Stream to)
    {
        var workbook = TypedPart.Load(from);
        foreach (
            var titles in workbook.Descendants<DefinedName>().Where(n => n.Name?.Value is Name)
        )
        {
            titles.Text = Fixed(titles.Text);
        }

        TypedPart.Save(to, workbook);
    }

    private static string Fixed(string titles)
    {
        var at = titles.LastIndexOf('!') + 1;
        return titles[..at] + string.Join(':', titles[at..].Split(':').Select(row => "$" + row));
    }
}
