using SkiaSharp;

namespace Calculator.Charts.Drawing;

/// <summary>Where a label can stand around a point.</summary>
internal static class LabelPlaces
{
    /// <summary>Places for a label at a distance from a point; under it first where wanted.</summary>
    public static IEnumerable<SKRect> Around(
        float x,
        float y,
        float d,
        float width,
        float height,
        bool isUnderFirst
    )
    {
        var under = SKRect.Create(x - width / 2, y + d, width, height);
        if (isUnderFirst)
        {
            yield return under;
        }

        yield return SKRect.Create(x + d, y - height / 2, width, height);
        yield return SKRect.Create(x - d - width, y - height / 2, width, height);
        yield return SKRect.Create(x - width / 2, y - d - height, width, height);
        yield return under;
        // Then all around in steps of a sixteenth of a turn, the label's nearest corner or side at the distance.
        for (var step = 1; step < 16; step++)
        {
            var (down, right) = MathF.SinCos(step * MathF.PI / 8);
            yield return SKRect.Create(
                x + right * d - (1 - right) / 2 * width,
                y + down * d - (1 - down) / 2 * height,
                width,
                height
            );
        }
    }
}
