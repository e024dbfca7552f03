using System.Globalization;
using System.Text.RegularExpressions;
using Calculator.Core.Quantities;

namespace Calculator.Charts.Catalog;

/// <summary>The sources under a chart: those that carry the most first, as many as a reader takes in, the others counted.</summary>
internal static partial class SourceWords
{
    private const int MostDocuments = 4;

    // In letters of the Latin width: about two and a half lines of a footer.
    private const int MostWidth = 360;
    private const int MostOfOne = 130;
    private static readonly string[] s_ends = [": ", " ("];

    /// <summary><c>Sources: A: table 1; p. 7 · B and 3 more, see the workbook. Some figures have no source. </c> ; empty where no
    /// figure is shown.</summary>
    /// <param name="carried">Figures shown and what they carry.</param>
    public static string Sentence(IEnumerable<(Figure Figure, double Amount)> carried)
    {
        var figures = carried.ToArray();
        var named = figures
            .Where(f => !string.IsNullOrWhiteSpace(f.Figure.Source))
            .GroupBy(f => OneLine(f.Figure.Source!), StringComparer.Ordinal)
            .Select(g => (Source: g.Key, Amount: g.Sum(f => f.Amount)))
            .ToArray();
        var hasNone = figures.Any(f =>
            string.IsNullOrWhiteSpace(f.Figure.Source) && f.Figure.ChangedAt is not null
        );
        var none =
            !hasNone ? ""
            : named.Length == 0 ? "The figures have no source. "
            : "Some figures have no source. ";
        return Documents(named) + none;
    }

    private static string Documents((string Source, double Amount)[] sources)
    {
        var documents = sources
            .GroupBy(s => Document(s.Source), StringComparer.Ordinal)
            .Select(g => (Text: Joined(g.Key, g), Amount: g.Sum(s => s.Amount)))
            .OrderByDescending(d => d.Amount)
            .Select(d => Shortened(d.Text))
            .ToArray();
        if (documents.Length == 0)
        {
            return "";
        }

        var width = 0;
        var kept = documents
            .Take(MostDocuments)
            .TakeWhile((d, i) => (width += Width(d)) <= MostWidth || i == 0)
            .ToArray();
        var left = documents.Length - kept.Length;
        var all = string.Join(" · ", kept);
        var isOne = documents.Length == 1;
        return left > 0
            ? $"Sources: {all} and {left} more, see the workbook. "
            : $"{(isOne ? "Source" : "Sources")}: {all}{(all.EndsWith('.') ? "" : ".")} ";
    }

    /// <summary>What comes before the place within it: up to its date, or else to a colon and a space or a parenthesis.</summary>
    private static string Document(string source)
    {
        if (Dated().Match(source) is { Success: true } dated)
        {
            return dated.Value;
        }

        var end = s_ends
            .Select(p => source.IndexOf(p, StringComparison.Ordinal))
            .Where(i => i > 0)
            .DefaultIfEmpty(source.Length)
            .Min();
        return source[..end];
    }

    /// <summary>One place as it is written; several after a colon.</summary>
    private static string Joined(string document, IEnumerable<(string Source, double Amount)> of)
    {
        var ordered = of.OrderByDescending(s => s.Amount).Select(s => s.Source).ToArray();
        if (ordered.Length == 1)
        {
            return ordered[0];
        }

        var places = ordered
            .Select(s => s[document.Length..].TrimStart(':', ',', ';', ' '))
            .Select(p => p.StartsWith('(') && p.IndexOf(')') == p.Length - 1 ? p[1..^1] : p)
            .Where(p => p.Length > 0)
            .Distinct(StringComparer.Ordinal);
        return $"{document}: {string.Join("; ", places)}";
    }

    [GeneratedRegex(
        @"^.*?\b(19|20)\d\d(-\d\d(-\d\d)?)?(?=, |: |; | \(|$)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Dated();

    private static string OneLine(string source) =>
        string.Join(' ', source.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The beginning of a long one, letters with their marks kept whole.</summary>
    private static string Shortened(string text)
    {
        var (width, end) = (0, 0);
        var letters = StringInfo.GetTextElementEnumerator(text);
        while (letters.MoveNext())
        {
            width += Width(letters.GetTextElement());
            if (width > MostOfOne)
            {
                return text[..end].TrimEnd(' ', ';', ',', ':') + "…";
            }

            end = letters.ElementIndex + letters.GetTextElement().Length;
        }

        return text;
    }

    /// <summary>Letters of East Asian and other scripts beyond the Latin, Greek and Cyrillic are about twice as wide.</summary>
    private static int Width(string text) =>
        text.EnumerateRunes().Sum(r => r.Value < 0x590 ? 1 : 2);
}
