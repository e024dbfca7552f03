using SkiaSharp;

namespace Calculator.Charts.Drawing;

/// <summary>A text that was drawn, and where.</summary>
/// <param name="Text">The text.</param>
/// <param name="Size">Its size, points.</param>
/// <param name="Corners">The corners around its ink on the page: upper left, upper right, lower right, lower left as it reads.</param>
internal sealed record PlacedText(string Text, float Size, SKPoint[] Corners);
