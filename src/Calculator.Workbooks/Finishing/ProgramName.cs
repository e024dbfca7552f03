using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.ExtendedProperties;

namespace Calculator.Workbooks.Finishing;

/// <summary>Names the program that wrote the file: ClosedXML says that Excel did.</summary>
internal static class ProgramName
{
    public static void Write(Stream to)
    {
        using var writer = OpenXmlWriter.Create(to);
        writer.WriteStartDocument();
        writer.WriteElement(new Properties(new Application("Alliance budget calculator")));
    }
}
