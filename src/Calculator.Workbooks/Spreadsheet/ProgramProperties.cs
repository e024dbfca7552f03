using System.Xml.Linq;

namespace Calculator.Workbooks.Spreadsheet;

/// <summary>The part that names the program which wrote the file.</summary>
internal static class ProgramProperties
{
    public const string PartName = "docProps/app.xml";

    private static readonly XNamespace s_ns =
        "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

    public static XDocument Write() =>
        new(
            new XElement(
                s_ns + "Properties",
                new XElement(s_ns + "Application", "Alliance budget calculator")
            )
        );
}
