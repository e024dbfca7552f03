using System.Globalization;
using System.Text;
using Calculator.Charts.Fonts;
using SkiaSharp;

namespace Calculator.Charts.Drawing;

/// <summary>Divides text into stretches of one typeface: Inter, and where it lacks a letter another that has it.</summary>
/// <param name="systemFont">A typeface with a code point, or <c>null</c> where there is none.</param>
internal sealed class TextRuns(Func<int, SKTypeface?> systemFont)
{
    private readonly Dictionary<int, SKTypeface?> _fallbacks = [];

    /// <summary>Stretches of text that one typeface has the letters of, from left to right.</summary>
    public List<TextRun> Of(string text, bool isBold)
    {
        var main = isBold ? InterTypeface.SemiBold : InterTypeface.Regular;
        if (main.ContainsGlyphs(text))
        {
            return [new TextRun(text, main, IsShaped: false, IsBold: false)];
        }

        var runs = new List<TextRun>();
        foreach (var (part, isRightToLeft) in ScriptOrder.Parts(text))
        {
            var runes = part.EnumerateRunes().ToArray();
            var faces = Faces(runes, main, isRightToLeft);
            var start = 0;
            var found = new List<TextRun>();
            for (var i = 1; i <= runes.Length; i++)
            {
                if (i == runes.Length || !ReferenceEquals(faces[i], faces[start]))
                {
                    var run = runes[start..i];
                    found.Add(
                        new TextRun(
                            string.Concat(run.Select(r => r.ToString())),
                            faces[start],
                            isRightToLeft || run.Any(IsComplex),
                            isBold && !ReferenceEquals(faces[start], main)
                        )
                    );
                    start = i;
                }
            }

            if (isRightToLeft)
            {
                found.Reverse();
            }

            runs.AddRange(found);
        }

        return runs;
    }

    /// <summary>The typeface of each letter; spaces and marks stay with the letters before them, so that words are not torn.</summary>
    private SKTypeface?[] Faces(Rune[] runes, SKTypeface main, bool isRightToLeft)
    {
        var faces = new SKTypeface?[runes.Length];
        for (var i = 0; i < runes.Length; i++)
        {
            var joins =
                i > 0
                && (
                    isRightToLeft && !Rune.IsLetterOrDigit(runes[i])
                    || Rune.GetUnicodeCategory(runes[i])
                        is UnicodeCategory.NonSpacingMark
                            or UnicodeCategory.SpacingCombiningMark
                )
                && faces[i - 1]?.ContainsGlyph(runes[i].Value) == true;
            faces[i] = joins ? faces[i - 1] : For(runes[i].Value, main);
        }

        return faces;
    }

    /// <summary>Scripts whose letters join, stack or change places: South and South-East Asian ones, and combining marks.</summary>
    private static bool IsComplex(Rune rune) =>
        rune.Value
            is (>= 0x0300 and <= 0x036F)
                or (>= 0x0900 and <= 0x109F)
                or (>= 0x1700 and <= 0x18AF)
                or (>= 0x1900 and <= 0x1CFF);

    private SKTypeface? For(int codePoint, SKTypeface main)
    {
        if (main.ContainsGlyph(codePoint))
        {
            return main;
        }

        if (!_fallbacks.TryGetValue(codePoint, out var fallback))
        {
            fallback = systemFont(codePoint);
            if (fallback?.ContainsGlyph(codePoint) != true)
            {
                fallback = null;
            }

            // One object for each family, so that neighbours join to one run.
            fallback =
                _fallbacks.Values.FirstOrDefault(f =>
                    f?.FamilyName == fallback?.FamilyName && f?.ContainsGlyph(codePoint) == true
                ) ?? fallback;
            _fallbacks.Add(codePoint, fallback);
        }

        return fallback;
    }
}
