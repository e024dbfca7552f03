using System.Globalization;
using System.IO.Packaging;
using Calculator.Workbooks.Content;

namespace Calculator.Workbooks.Finishing;

/// <summary>The one step over the package that ClosedXML saved: copies every part, and gives it what ClosedXML can't write. Each
/// other class of this folder is for one such thing.</summary>
internal sealed class FinishedPackage
{
    private readonly Package _saved;
    private readonly Package _finished;
    private readonly Book _book;
    private readonly PartNames _names;
    private int _charts;

    private FinishedPackage(Package saved, Package finished, Book book) =>
        (_saved, _finished, _book, _names) = (saved, finished, book, new PartNames(saved));

    private delegate PackageRelationship Relate(
        Uri target,
        TargetMode mode,
        string type,
        string id
    );

    /// <summary>Writes the finished workbook.</summary>
    /// <param name="saved">The package as ClosedXML saved it; seekable.</param>
    /// <param name="book">What it was made from.</param>
    /// <param name="output">Where to; need not be seekable, is left open.</param>
    public static void Write(Stream saved, Book book, Stream output)
    {
        saved.Position = 0;
        using var finished = new MemoryStream();
        using (var from = Package.Open(saved, FileMode.Open, FileAccess.Read))
        using (var to = Package.Open(finished, FileMode.Create, FileAccess.ReadWrite))
        {
            new FinishedPackage(from, to, book).Copy();
        }

        StableArchive.Write(finished, output);
    }

    private void Copy()
    {
        // Those of the package have identifiers by chance.
        var number = 0;
        Relations(
            _saved.GetRelationships(),
            source: null,
            (target, mode, type, _) =>
                _finished.CreateRelationship(
                    target,
                    mode,
                    type,
                    string.Create(CultureInfo.InvariantCulture, $"rId{++number}")
                )
        );
        foreach (var (saved, usual) in _names.InOrder)
        {
            Copy(_saved.GetPart(saved), usual);
        }
    }

    private void Copy(PackagePart saved, Uri name)
    {
        // The archive is packed at the end.
        var part = _finished.CreatePart(name, saved.ContentType, CompressionOption.NotCompressed);
        var sheet = PartNames.SheetNumber(name) is { } number ? _book.Sheets[number - 1] : null;
        using (var from = saved.GetStream(FileMode.Open, FileAccess.Read))
        using (var finished = new MemoryStream())
        using (var to = part.GetStream(FileMode.Create, FileAccess.Write))
        {
            Finish(name, sheet, from, finished);
            finished.Position = 0;
            PlainNames.Copy(finished, to);
        }

        Relations(saved.GetRelationships(), name, part.CreateRelationship);
        if (sheet is { Charts.Count: > 0 })
        {
            SheetCharts.Add(_finished, part, sheet.Charts, ref _charts);
        }
    }

    private static void Finish(Uri name, Sheet? sheet, Stream from, Stream to)
    {
        if (sheet is not null)
        {
            SheetPart.Copy(from, to, sheet);
        }
        else if (name == PartNames.Workbook)
        {
            PrintTitles.Copy(from, to);
        }
        else if (name == PartNames.Texts)
        {
            RareCharacters.Copy(from, to);
        }
        else if (name == PartNames.CoreProperties)
        {
            DocumentDates.Copy(from, to);
        }
        else if (name == PartNames.ProgramProperties)
        {
            ProgramName.Write(to);
        }
        else
        {
            from.CopyTo(to);
        }
    }

    /// <summary>Targets are written as seen from the part that names them, where some programs look for them.</summary>
    /// <param name="relations">The relations of a part of the saved package, or of the package.</param>
    /// <param name="source">The usual name of the part; <c>null</c> for the package.</param>
    /// <param name="relate">Adds a relation.</param>
    private void Relations(IEnumerable<PackageRelationship> relations, Uri? source, Relate relate)
    {
        var related = relations.Select(r =>
            (Relation: r, Target: _names.Of(PackUriHelper.ResolvePartUri(r.SourceUri, r.TargetUri)))
        );
        foreach (
            var (relation, target) in related.OrderBy(
                r => r.Target.OriginalString,
                StringComparer.Ordinal
            )
        )
        {
            relate(
                source is null
                    ? PartNames.Name(target.OriginalString[1..])
                    : PackUriHelper.GetRelativeUri(source, target),
                TargetMode.Internal,
                relation.RelationshipType,
                relation.Id
            );
        }
    }
}
