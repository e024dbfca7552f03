using System.Xml.Linq;
using Calculator.Workbooks.Content;

namespace Calculator.Workbooks.Spreadsheet;

/// <summary>The document's title and author, without dates: the workbook of a scenario does not depend on the clock.</summary>
internal static class CoreProperties
{
    public const string PartName = "docProps/core.xml";

    public const string ContentType = "application/vnd.openxmlformats-package.core-properties+xml";

    public const string Relationship =
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    private static readonly XNamespace s_cp =
        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

    private static readonly XNamespace s_dc = "http://purl.org/dc/elements/1.1/";

    public static XDocument Write(Book book) =>
        new(
            new XElement(
                s_cp + "coreProperties",
                new XAttribute(XNamespace.Xmlns + "cp", s_cp.NamespaceName),
                new XAttribute(XNamespace.Xmlns + "dc", s_dc.NamespaceName),
                new XElement(s_dc + "title", book.Title),
                book.Subject is { Length: > 0 } question
                    ? new XElement(s_dc + "subject", question)
                    : null,
                book.Author is { Length: > 0 } author
                    ? new XElement(s_dc + "creator", author)
                    : null
            )
        );
}
