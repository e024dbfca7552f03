using System.Globalization;
using System.IO.Packaging;

namespace Calculator.Workbooks.Finishing;

/// <summary>The usual names of parts. ClosedXML names a document's properties by chance, and the frames of notes as some programs
/// don't look for them.</summary>
internal sealed class PartNames
{
    private const string SheetPath = "/xl/worksheets/sheet";
    private const string FramesPath = "/xl/drawings/vmlDrawing";

    private readonly Dictionary<Uri, Uri> _usual = [];

    /// <param name="saved">The package as ClosedXML saved it.</param>
    public PartNames(Package saved)
    {
        foreach (
            var uri in saved
                .GetParts()
                .Select(p => p.Uri)
                .Where(u => !PackUriHelper.IsRelationshipPartUri(u))
        )
        {
            _usual.Add(uri, Usual(uri.OriginalString));
        }
    }

    /// <summary>The part that lists the sheets.</summary>
    public static Uri Workbook { get; } = Name("/xl/workbook.xml");

    /// <summary>The texts of all cells.</summary>
    public static Uri Texts { get; } = Name("/xl/sharedStrings.xml");

    /// <summary>Title and author.</summary>
    public static Uri CoreProperties { get; } = Name("/docProps/core.xml");

    /// <summary>What wrote the file.</summary>
    public static Uri ProgramProperties { get; } = Name("/docProps/app.xml");

    /// <summary>The parts by their names in the saved package, with the usual ones, in an order that is always the same.</summary>
    public IEnumerable<(Uri Saved, Uri Usual)> InOrder =>
        _usual
            .Select(p => (p.Key, p.Value))
            .OrderBy(p => p.Value == Workbook ? 0 : 1)
            .ThenBy(p => p.Value.OriginalString, StringComparer.Ordinal);

    /// <summary>The usual name of a part of the saved package.</summary>
    public Uri Of(Uri saved) => _usual[saved];

    /// <summary>The place of the sheet that a part holds, from 1; <c>null</c> for other parts. ClosedXML numbers them in tab order.</summary>
    public static int? SheetNumber(Uri usual) =>
        usual.OriginalString.StartsWith(SheetPath, StringComparison.Ordinal)
            ? int.Parse(
                usual.OriginalString.AsSpan(SheetPath.Length).TrimEnd(".xml"),
                NumberStyles.None,
                CultureInfo.InvariantCulture
            )
            : null;

    /// <summary>A part's name.</summary>
    public static Uri Name(string name) => new(name, UriKind.Relative);

    private static Uri Usual(string saved)
    {
        if (saved.EndsWith(".psmdcp", StringComparison.Ordinal))
        {
            return CoreProperties;
        }

        if (!saved.StartsWith(FramesPath, StringComparison.OrdinalIgnoreCase))
        {
            return Name(saved);
        }

        // The first has no number.
        var number = saved[FramesPath.Length..^".vml".Length];
        return Name($"{FramesPath}{(number.Length == 0 ? "1" : number)}.vml");
    }
}
