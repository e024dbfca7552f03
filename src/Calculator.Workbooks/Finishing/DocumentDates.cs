using System.Xml.Linq;

namespace Calculator.Workbooks.Finishing;

/// <summary>Takes the dates out of a document's properties: ClosedXML writes the clock's, and the workbook of a scenario does not
/// depend on it. The Open XML SDK has no classes for this part.</summary>
internal static class DocumentDates
{
    private static readonly XNamespace s_terms = "http://purl.org/dc/terms/";

    public static void Copy(Stream from, Stream to)
    {
        var properties = XDocument.Load(from);
        properties.Root!.Elements().Where(e => e.Name.Namespace == s_terms).Remove();
        properties.Save(to, SaveOptions.DisableFormatting);
    }
}
