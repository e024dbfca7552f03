using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Calculator.Workbooks.Spreadsheet;

/// <summary>The parts of a package, their content types and relations (ECMA-376 part 2), and the zip archive they make. Nothing
/// in it depends on the clock or on chance: the same parts give the same bytes.</summary>
internal sealed class PackageParts
{
    /// <summary>How the content types of office documents begin.</summary>
    public const string Office = "application/vnd.openxmlformats-officedocument.";

    /// <summary>How the types of their relations begin.</summary>
    public const string Related = SheetXml.Relationships + "/";

    // The earliest moment a zip entry can bear.
    private static readonly DateTimeOffset s_timestamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly XmlWriterSettings s_settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        CloseOutput = false,
        // Line breaks as they are, whatever the machine.
        NewLineHandling = NewLineHandling.Entitize,
    };

    // The frames of notes are no XML by their name, and have no declaration where Excel writes them.
    private static readonly XmlWriterSettings s_undeclared = Undeclared();

    private readonly List<(string Part, string ContentType)> _types = [];
    private readonly List<(string Name, Action<XmlWriter> Write)> _entries = [];

    /// <summary>Adds a part; it is written when the package is saved, in the order of adding.</summary>
    public void Add(string name, string contentType, Action<XmlWriter> write)
    {
        _types.Add((name, contentType));
        _entries.Add((name, write));
    }

    /// <summary>Adds a part whose type follows from its extension.</summary>
    public void Add(string name, Action<XmlWriter> write) => _entries.Add((name, write));

    /// <summary>Adds the relations of a part.</summary>
    public void AddRelations(string name, IEnumerable<Relation> relations) =>
        Add(name, xml => WriteRelations(xml, relations));

    /// <param name="output">Where to; need not be seekable, is left open.</param>
    public void Save(Stream output)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            // Programs that tell a file by its beginning look for the list of types.
            Save(archive, "[Content_Types].xml", WriteTypes);
            foreach (var (name, write) in _entries)
            {
                Save(archive, name, write);
            }
        }

        bytes.Position = 0;
        bytes.CopyTo(output);
    }

    private static void Save(ZipArchive archive, string name, Action<XmlWriter> write)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = s_timestamp;
        using var stream = entry.Open();
        using var xml = XmlWriter.Create(
            stream,
            name.EndsWith(".vml", StringComparison.Ordinal) ? s_undeclared : s_settings
        );
        write(xml);
    }

    private void WriteTypes(XmlWriter xml)
    {
        xml.WriteStartElement(
            "Types",
            "http://schemas.openxmlformats.org/package/2006/content-types"
        );
        foreach (
            var (extension, type) in new[]
            {
                ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
                ("xml", "application/xml"),
                ("vml", Office + "vmlDrawing"),
            }
        )
        {
            xml.Empty("Default", ("Extension", extension), ("ContentType", type));
        }

        foreach (var (part, type) in _types)
        {
            xml.Empty("Override", ("PartName", "/" + part), ("ContentType", type));
        }

        xml.WriteEndElement();
    }

    private static void WriteRelations(XmlWriter xml, IEnumerable<Relation> relations)
    {
        xml.WriteStartElement(
            "Relationships",
            "http://schemas.openxmlformats.org/package/2006/relationships"
        );
        foreach (var (id, type, target) in relations)
        {
            xml.Empty("Relationship", ("Id", id), ("Type", type), ("Target", target));
        }

        xml.WriteEndElement();
    }

    private static XmlWriterSettings Undeclared()
    {
        var settings = s_settings.Clone();
        settings.OmitXmlDeclaration = true;
        return settings;
    }
}
