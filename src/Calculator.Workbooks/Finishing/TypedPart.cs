using System.Text;
using DocumentFormat.OpenXml;

namespace Calculator.Workbooks.Finishing;

/// <summary>Reads and writes a part with the classes of the Open XML SDK.</summary>
internal static class TypedPart
{
    private static readonly UTF8Encoding s_encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>A part as a whole, for small ones.</summary>
    public static OpenXmlElement Load(Stream from)
    {
        using var reader = new TypedOpenXmlPartReader(from);
        reader.Read();
        return reader.LoadCurrentElement()!;
    }

    public static void Save(Stream to, OpenXmlElement root)
    {
        using var writer = Writer(to);
        writer.WriteElement(root);
    }

    /// <summary>A writer that has written the declaration.</summary>
    public static OpenXmlWriter Writer(Stream to)
    {
        var writer = OpenXmlWriter.Create(to, s_encoding);
        writer.WriteStartDocument();
        return writer;
    }
}
