using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Calculator.Workbooks.Finishing;

/// <summary>Writes characters beyond the first 65,536 as they are: ClosedXML writes each as two codes (<c>_xD83D__xDE00_</c>), which
/// not every program reads.</summary>
internal static partial class RareCharacters
{
    public static void Copy(Stream from, Stream to)
    {
        var texts = TypedPart.Load(from);
        foreach (var text in texts.Descendants<Text>())
        {
            if (text.Text.Contains("_xD", StringComparison.Ordinal))
            {
                text.Text = InPlace(text.Text);
            }
        }

        TypedPart.Save(to, texts);
    }

    /// <summary>The text with characters in place of their codes. Codes that the text itself holds are marked, and stay.</summary>
    internal static string InPlace(string text) =>
        Pairs().Replace(text, m => string.Concat(Unit(m.Groups["high"]), Unit(m.Groups["low"])));

    private static string Unit(System.Text.RegularExpressions.Group code) =>
        (
            (char)
                int.Parse(code.Value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
        ).ToString();

    [GeneratedRegex(
        "_x(?<high>D[89AB][0-9A-F]{2})__x(?<low>D[CDEF][0-9A-F]{2})_",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Pairs();
}
