using System.IO.Compression;
using System.Xml.Linq;
using Calculator.Workbooks.Layout;

namespace Calculator.Workbooks.Packaging;

/// <summary>The last pass over a saved workbook: puts the results into the formula cells (ClosedXML writes none) and
/// takes out what depends on the clock or on chance, so that the same report gives the same bytes.</summary>
internal static class PackageFinish
{
    // The earliest moment a zip entry can bear.
    private static readonly DateTimeOffset s_timestamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(MemoryStream package, WorkbookDraft draft, Stream output)
    {
        package.Position = 0;
        using var from = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        using var finished = new MemoryStream();
        using (var to = new ZipArchive(finished, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (
                var entry in from
                    .Entries.Where(e => !IsReplaced(e.FullName))
                    .OrderBy(e => Rank(e.FullName))
                    .ThenBy(e => e.FullName, StringComparer.Ordinal)
            )
            {
                using var source = entry.Open();
                using var target = Create(to, entry.FullName);
                if (SheetOf(entry.FullName, draft) is { } sheet)
                {
                    SheetResults.Copy(source, target, draft.Cached.Of(sheet));
                }
                else if (Is(entry.FullName, "[Content_Types].xml"))
                {
                    CopyContentTypes(source, target);
                }
                else if (Is(entry.FullName, "xl/workbook.xml"))
                {
                    CopyWorkbook(source, target);
                }
                else
                {
                    source.CopyTo(target);
                }
            }

            Save(to, "_rels/.rels", CoreProperties.Relationships());
            Save(to, CoreProperties.PartName, CoreProperties.Write(draft.Report));
            Save(to, ProgramProperties.PartName, ProgramProperties.Write());
        }

        finished.Position = 0;
        finished.CopyTo(output);
    }

    // ClosedXML names the core properties by a random number and stamps them with the clock, and says that Excel wrote the file.
    private static bool IsReplaced(string name) =>
        Is(name, "_rels/.rels")
        || Is(name, ProgramProperties.PartName)
        || name.EndsWith(".psmdcp", StringComparison.Ordinal);

    private static int Rank(string name) => Is(name, "[Content_Types].xml") ? 0 : 1;

    private static bool Is(string name, string other) =>
        string.Equals(name, other, StringComparison.Ordinal);

    /// <summary>The sheet that a part holds: ClosedXML numbers the parts in tab order.</summary>
    private static string? SheetOf(string part, WorkbookDraft draft)
    {
        for (var i = 0; i < draft.Sheets.Length; i++)
        {
            if (Is(part, $"xl/worksheets/sheet{i + 1}.xml"))
            {
                return draft.Sheets[i].Name;
            }
        }

        return null;
    }

    private static void CopyContentTypes(Stream source, Stream target)
    {
        var types = XDocument.Load(source);
        var root = types.Root!;
        var ns = root.Name.Namespace;
        root.Elements(ns + "Default")
            .Where(e => Is((string?)e.Attribute("Extension") ?? "", "psmdcp"))
            .Remove();
        root.Add(
            new XElement(
                ns + "Override",
                new XAttribute("PartName", "/" + CoreProperties.PartName),
                new XAttribute("ContentType", CoreProperties.ContentType)
            )
        );
        types.Save(target, SaveOptions.DisableFormatting);
    }

    /// <summary>Fixes the rows to repeat in place (<c>$4:$4</c>); ClosedXML writes them relative.</summary>
    private static void CopyWorkbook(Stream source, Stream target)
    {
        var workbook = XDocument.Load(source);
        foreach (
            var titles in workbook
                .Descendants()
                .Where(e => Is((string?)e.Attribute("name") ?? "", "_xlnm.Print_Titles"))
        )
        {
            var (sheet, rows) = (titles.Value.Split('!')[0], titles.Value.Split('!')[1]);
            titles.Value =
                $"{sheet}!{string.Join(':', rows.Split(':').Select(r => "$" + r.TrimStart('$')))}";
        }

        workbook.Save(target, SaveOptions.DisableFormatting);
    }

    private static void Save(ZipArchive archive, string name, XDocument xml)
    {
        using var target = Create(archive, name);
        xml.Save(target, SaveOptions.DisableFormatting);
    }

    private static Stream Create(ZipArchive archive, string name)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = s_timestamp;
        return entry.Open();
    }
}
