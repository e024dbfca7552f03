using SkiaSharp;

namespace Calculator.Charts.Drawing;

/// <summary>A stretch of text in one typeface and direction.</summary>
/// <param name="Text">The letters as written.</param>
/// <param name="Typeface">The typeface that has them; <c>null</c> where none does.</param>
/// <param name="IsShaped">True for scripts whose letters change with their neighbours or run from right to left.</param>
/// <param name="IsBold">True where the typeface has to be thickened.</param>
internal readonly record struct TextRun(
    string Text,
    SKTypeface? Typeface,
    bool IsShaped,
    bool IsBold
);
