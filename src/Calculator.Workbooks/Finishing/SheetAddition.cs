using DocumentFormat.OpenXml;

namespace Calculator.Workbooks.Finishing;

/// <summary>An element that a sheet's part lacks.</summary>
/// <param name="Element">The element.</param>
/// <param name="ComesBefore">True for the elements that must come after it.</param>
internal sealed record SheetAddition(OpenXmlElement Element, Func<OpenXmlElement, bool> ComesBefore)
{
    /// <summary>What ClosedXML did not write of a sheet, in the order of the elements.</summary>
    public static IEnumerable<SheetAddition> Of(Content.Sheet sheet)
    {
        if (sheet.Links.Count > 0)
        {
            yield return new(SheetLinks.Of(sheet.Links), SheetLinks.ComesBefore);
        }

        if (sheet.Charts.Count > 0)
        {
            yield return new(SheetCharts.Place(), SheetCharts.ComesBefore);
        }
    }
}
