using DocumentFormat.OpenXml.Spreadsheet;

namespace Calculator.Workbooks.Finishing;

/// <summary>Fixes the rows and columns that every page repeats in place (<c>$4:$4</c>): ClosedXML writes them relative, which moves them with
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

    /// <summary>Columns and rows are areas of their own; no sheet's name has a comma.</summary>
    internal static string Fixed(string titles) =>
        string.Join(',', titles.Split(',').Select(FixedArea));

    private static string FixedArea(string area)
    {
        var at = area.LastIndexOf('!') + 1;
        return area[..at]
            + string.Join(':', area[at..].Split(':').Select(edge => "$" + edge.TrimStart('$')));
    }
}
