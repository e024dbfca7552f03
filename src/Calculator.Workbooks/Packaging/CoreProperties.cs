using System.Xml.Linq;
using Calculator.Reporting;
using Calculator.Workbooks.Layout;

namespace Calculator.Workbooks.Packaging;

/// <summary>The document's title and author, without dates: the workbook of a scenario does not depend on the clock.</summary>
internal static class CoreProperties
{
    public const string PartName = "docProps/core.xml";

    public const string ContentType = "application/vnd.openxmlformats-package.core-properties+xml";

    private const string Office =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly XNamespace s_cp =
        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

    private static readonly XNamespace s_dc = "http://purl.org/dc/elements/1.1/";

    private static readonly XNamespace s_rels =
        "http://schemas.openxmlformats.org/package/2006/relationships";

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

    public static XDocument Relationships() =>
        new(
            new XElement(
                s_rels + "Relationships",
                Relationship("rId1", $"{Office}/officeDocument", "xl/workbook.xml"),
                Relationship(
                    "rId2",
                    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                    PartName
                ),
                Relationship("rId3", $"{Office}/extended-properties", "docProps/app.xml")
            )
        );

    private static XElement Relationship(string id, string type, string target) =>
        new(
            s_rels + "Relationship",
            new XAttribute("Id", id),
            new XAttribute("Type", type),
            new XAttribute("Target", target)
        );
}
