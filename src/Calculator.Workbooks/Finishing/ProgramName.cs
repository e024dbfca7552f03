using DocumentFormat.OpenXml.ExtendedProperties;

namespace Calculator.Workbooks.Finishing;

/// <summary>Names the program that wrote the file: ClosedXML says that Excel did.</summary>
internal static class ProgramName
{
    public static void Write(Stream to) =>
        TypedPart.Save(to, new Properties(new Application("Alliance budget calculator")));
}
