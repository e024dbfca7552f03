using System.Globalization;
using System.Text;

namespace Calculator.Charts.Drawing;

/// <summary>Makes any text one that can be drawn: white space of every kind becomes a space, and what has no shape (control
/// characters, halves of a surrogate pair) the replacement character, so that nothing disappears unseen.</summary>
internal static class PlainText
{
    private const char Replacement = '\uFFFD';

    public static string From(string text)
    {
        if (!text.Any(c => char.IsControl(c) || char.IsSurrogate(c) || IsInvisible(c)))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                plain.Append(' ');
            }
            else if (Rune.IsControl(rune) || rune.Value == Replacement || IsReordering(rune.Value))
            {
                plain.Append(Replacement);
            }
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format)
            {
                plain.Append(rune.ToString());
            }
        }

        return plain.ToString();
    }

    private static bool IsInvisible(char c) =>
        char.GetUnicodeCategory(c)
            is UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;

    /// <summary>Marks that would show the letters after them in another order than they are written.</summary>
    private static bool IsReordering(int codePoint) =>
        codePoint is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
