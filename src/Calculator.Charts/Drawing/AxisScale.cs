using System.Globalization;

namespace Calculator.Charts.Drawing;

/// <summary>Round ends and ticks of an axis.</summary>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end, above <paramref name="Low"/>.</param>
/// <param name="Step">Distance of ticks: 1, 2, 2.5 or 5 times a power of ten.</param>
internal sealed record AxisScale(double Low, double High, double Step)
{
    public IEnumerable<double> Ticks
    {
        get
        {
            var count = (int)Math.Round((High - Low) / Step);
            for (var i = 0; i <= count; i++)
            {
                yield return Low + i * Step;
            }
        }
    }

    /// <summary>The axis for values between two ends, zero always on it unless <paramref name="withZero"/> is false.</summary>
    public static AxisScale Over(double low, double high, bool withZero = true, int ticks = 6)
    {
        if (withZero)
        {
            (low, high) = (Math.Min(0, low), Math.Max(0, high));
        }

        if (high - low <= 0)
        {
            (low, high) =
                high == 0 ? (0, 1) : (Math.Min(0, low), Math.Max(0, high) + Math.Abs(high) * 0.1);
        }

        var raw = (high - low) / ticks;
        var power = Math.Pow(10, Math.Floor(Math.Log10(raw)));
        var step = new[] { 1, 2, 2.5, 5, 10 }.First(f => f * power >= raw * 0.999) * power;
        return new AxisScale(
            Math.Floor(low / step + 1e-9) * step,
            Math.Ceiling(high / step - 1e-9) * step,
            step
        );
    }

    /// <summary>A tick's label with just the decimals that the step needs.</summary>
    public string Label(double value, bool isPercent = false)
    {
        var factor = isPercent ? 100 : 1;
        var step = Step * factor;
        var decimals = 0;
        while (
            decimals < 8
            && Math.Abs(step * Math.Pow(10, decimals) - Math.Round(step * Math.Pow(10, decimals)))
                > 1e-6
        )
        {
            decimals++;
        }

        var shown = value * factor;
        if (Math.Abs(shown) < step * 1e-9)
        {
            shown = 0;
        }

        return shown.ToString($"#,##0.{new string('0', decimals)}", CultureInfo.InvariantCulture)
            + (isPercent ? " %" : "");
    }
}
