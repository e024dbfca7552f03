using System.Globalization;
using System.Text;

namespace Calculator.Charts.Drawing;

/// <summary>Puts the parts of a text in the order they stand on the page, left to right. The text as a whole runs from left
/// to right; a stretch of Arabic or Hebrew in it runs the other way, numbers within it do not (the Unicode bidirectional
/// algorithm for one level of embedding).</summary>
internal static class ScriptOrder
{
    /// <summary>The parts from left to right; one that runs from right to left keeps its letters in the order of reading.</summary>
    public static List<(string Text, bool IsRightToLeft)> Parts(string text)
    {
        var runes = text.EnumerateRunes().ToArray();
        var parts = new List<(string, bool)>();
        var start = 0;
        while (start < runes.Length)
        {
            var first = Array.FindIndex(runes, start, IsRightToLeft);
            if (first < 0)
            {
                break;
            }

            // The stretch ends with the last such letter before a letter of another direction.
            var (last, i) = (first, first);
            while (i < runes.Length && (IsRightToLeft(runes[i]) || !Rune.IsLetter(runes[i])))
            {
                last = IsRightToLeft(runes[i]) ? i : last;
                i++;
            }

            Add(start, first, isRightToLeft: false);
            parts.AddRange(Reversed(runes[first..(last + 1)]));
            start = last + 1;
        }

        Add(start, runes.Length, isRightToLeft: false);
        return parts;

        void Add(int from, int to, bool isRightToLeft)
        {
            if (to > from)
            {
                parts.Add((Join(runes[from..to]), isRightToLeft));
            }
        }
    }

    /// <summary>True for letters and marks of the scripts that run from right to left.</summary>
    public static bool IsRightToLeft(Rune rune) =>
        rune.Value
            is (>= 0x0590 and <= 0x065F)
                or (>= 0x066A and <= 0x06EF)
                or (>= 0x06FA and <= 0x08FF)
                or (>= 0xFB1D and <= 0xFDFF)
                or (>= 0xFE70 and <= 0xFEFC)
                or (>= 0x10800 and <= 0x10FFF)
                or (>= 0x1E800 and <= 0x1EFFF);

    private static List<(string, bool)> Reversed(Rune[] stretch)
    {
        var parts = new List<(string, bool)>();
        var start = 0;
        for (var i = 1; i <= stretch.Length; i++)
        {
            if (i == stretch.Length || IsNumber(stretch, i) != IsNumber(stretch, i - 1))
            {
                parts.Add((Join(stretch[start..i]), !IsNumber(stretch, i - 1)));
                start = i;
            }
        }

        parts.Reverse();
        return parts;
    }

    /// <summary>A digit, or a point or comma between two digits.</summary>
    private static bool IsNumber(Rune[] text, int at) =>
        Rune.GetUnicodeCategory(text[at]) == UnicodeCategory.DecimalDigitNumber
        || text[at].Value is '.' or ','
            && at > 0
            && at + 1 < text.Length
            && Rune.IsDigit(text[at - 1])
            && Rune.IsDigit(text[at + 1]);

    private static string Join(Rune[] runes) => string.Concat(runes.Select(r => r.ToString()));
}
