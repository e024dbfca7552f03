using System.Text.RegularExpressions;
using System.Xml;
using Calculator.Workbooks.Limits;

namespace Calculator.Workbooks.Content;

/// <summary>Text from a scenario as a cell can hold it.</summary>
internal static partial class SafeText
{
    /// <summary>The text without characters that XML does not allow.</summary>
    /// <exception cref="WorkbookLimitException">It is longer than a cell can hold.</exception>
    public static string Of(string text)
    {
        WorkbookLimits.Require(
            text.Length,
            WorkbookLimits.CellText,
            $"Characters in the text that begins '{text[..Math.Min(text.Length, 40)]}'"
        );
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsLegal(text, i))
            {
                return string.Concat(
                    Enumerable
                        .Range(0, text.Length)
                        .Where(at => IsLegal(text, at))
                        .Select(at => text[at])
                );
            }
        }

        return text;
    }

    /// <summary>True for text that Excel would read as a formula once somebody edits the cell.</summary>
    public static bool LooksLikeFormula(string text) =>
        text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r';

    /// <summary>Text for a header or footer, where an ampersand opens a code.</summary>
    public static string ForFooter(string text) =>
        Of(text).Replace("&", "&&", StringComparison.Ordinal);

    /// <summary>Text for a place that reads <c>_x000D_</c> as a code (ECMA-376 part 1, 22.9.2.19): codes that the text itself holds
    /// are marked as text.</summary>
    public static string Escaped(string text) =>
        text.Contains("_x", StringComparison.Ordinal) ? Code().Replace(text, "_x005F_") : text;

    [GeneratedRegex(
        "_(?=x[0-9A-Fa-f]{4}_)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Code();

    private static bool IsLegal(string text, int at)
    {
        var c = text[at];
        return char.IsHighSurrogate(c) ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
            : char.IsLowSurrogate(c) ? at > 0 && char.IsHighSurrogate(text[at - 1])
            : XmlConvert.IsXmlChar(c);
    }
}
