using System.Xml.Linq;
using Calculator.Reporting;
using Calculator.Workbooks.Layout;

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

    public static XDocument Write(Report report) =>
        new(
            new XElement(
                s_cp + "coreProperties",
                new XAttribute(XNamespace.Xmlns + "cp", s_cp.NamespaceName),
                new XAttribute(XNamespace.Xmlns + "dc", s_dc.NamespaceName),
                new XElement(s_dc + "title", SafeText.Of(report.Title)),
                report.Question is { Length: > 0 } question
                    ? new XElement(s_dc + "subject", SafeText.Of(question))
                    : null,
                report.Author is { Length: > 0 } author
                    ? new XElement(s_dc + "creator", SafeText.Of(author))
                    : null
            )
        );
}
