using SkiaSharp;

namespace Calculator.Charts.Drawing;

internal static class ScottColors
{
    public static ScottPlot.Color ToScott(this SKColor color) =>
        new(color.Red, color.Green, color.Blue, color.Alpha);
}
