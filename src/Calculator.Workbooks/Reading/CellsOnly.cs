using System.IO.Packaging;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Calculator.Workbooks.Reading;

/// <summary>A copy of a workbook with nothing but its cells, for ClosedXML to open: what else a workbook holds may be what ClosedXML
/// can't open (pictures, on Linux), what takes it for ever (a link on every cell of a sheet), or too much of it.</summary>
internal static class CellsOnly
{
    private const string Book = "/officeDocument";
    private const string Sheet = "/worksheet";
    private const string Styles = "/styles";

    private static readonly string[] s_kept = [Sheet, "/sharedStrings", Styles];

    /// <param name="workbook">The workbook; seekable, stays open.</param>
    /// <exception cref="InvalidDataException">It is no workbook.</exception>
    public static MemoryStream Of(Stream workbook)
    {
        var copy = new MemoryStream();
        using (var from = Package.Open(workbook, FileMode.Open, FileAccess.Read))
        using (var to = Package.Open(copy, FileMode.Create, FileAccess.ReadWrite))
        {
            var book =
                from.GetRelationships().FirstOrDefault(r => Is(r, Book))
                ?? throw new InvalidDataException("it has no workbook part");
            var name = Target(book);
            Copy(from.GetPart(name), to);
            to.CreateRelationship(name, TargetMode.Internal, book.RelationshipType, book.Id);
        }

        copy.Position = 0;
        return copy;
    }

    private static void Copy(PackagePart book, Package to)
    {
        var kept = book.GetRelationships()
            .Where(r => r.TargetMode == TargetMode.Internal && s_kept.Any(k => Is(r, k)))
            .ToArray();
        var sheets = kept.Where(r => Is(r, Sheet)).Select(r => r.Id);
        var copy = Copy(book, to, sheets.ToHashSet(StringComparer.Ordinal));
        foreach (var relation in kept)
        {
            var name = Target(relation);
            if (to.PartExists(name))
            {
                // Nothing forbids that two sheets are one part.
            }
            else if (Is(relation, Styles))
            {
                WritePlainStyle(to.CreatePart(name, book.Package.GetPart(name).ContentType));
            }
            else
            {
                Copy(book.Package.GetPart(name), to, []);
            }

            copy.CreateRelationship(
                name,
                TargetMode.Internal,
                relation.RelationshipType,
                relation.Id
            );
        }
    }

    private static PackagePart Copy(PackagePart part, Package to, HashSet<string> sheets)
    {
        var copy = to.CreatePart(part.Uri, part.ContentType, CompressionOption.NotCompressed);
        using var source = part.GetStream(FileMode.Open, FileAccess.Read);
        using var target = copy.GetStream(FileMode.Create, FileAccess.Write);
        CellsOnlyXml.Copy(source, target, sheets);
        return copy;
    }

    /// <summary>The one style that every cell has: formats of numbers would make dates of some, and without any style ClosedXML
    /// reads no numbers.</summary>
    private static void WritePlainStyle(PackagePart part)
    {
        using var stream = part.GetStream(FileMode.Create, FileAccess.Write);
        using var writer = OpenXmlWriter.Create(stream);
        writer.WriteStartDocument();
        writer.WriteElement(
            new Stylesheet(
                new Fonts(new Font()),
                new Fills(new Fill(new PatternFill { PatternType = PatternValues.None })),
                new Borders(new Border()),
                new CellFormats(
                    new CellFormat
                    {
                        NumberFormatId = 0,
                        FontId = 0,
                        FillId = 0,
                        BorderId = 0,
                    }
                )
            )
        );
    }

    private static Uri Target(PackageRelationship relation) =>
        PackUriHelper.ResolvePartUri(relation.SourceUri, relation.TargetUri);

    /// <summary>The two editions of the standard name relations differently, but for their last words.</summary>
    private static bool Is(PackageRelationship relation, string type) =>
        relation.RelationshipType.EndsWith(type, StringComparison.Ordinal);
}
