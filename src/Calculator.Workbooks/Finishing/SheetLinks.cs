using Calculator.Workbooks.Content;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Calculator.Workbooks.Finishing;

/// <summary>Writes a sheet's links: for each of them ClosedXML works out how its cell reads, to a text that no program shows, by a
/// method that its library of number formats no longer has. The exceptions take longer than the rest of the sheet.</summary>
internal static class SheetLinks
{
    /// <summary>The links; at least one.</summary>
    public static OpenXmlElement Of(IEnumerable<Link> links) =>
        new Hyperlinks(
            links.Select(l => new Hyperlink { Reference = l.Cell, Location = l.Target })
        );

    /// <summary>True for elements of a sheet that must come after its links.</summary>
    public static bool ComesBefore(OpenXmlElement element) =>
        element is PrintOptions or PageMargins or PageSetup or HeaderFooter
        || SheetCharts.ComesBefore(element);
}
