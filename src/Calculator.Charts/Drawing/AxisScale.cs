using System.Globalization;

namespace Calculator.Charts.Drawing;

/// <summary>Round ends and ticks of an axis.</summary>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end, above <paramref name="Low"/>.</param>
/// <param name="Step">Distance of ticks: 1, 2, 2.5 or 5 times a power of ten.</param>
internal sealed record AxisScale(double Low, double High, double Step)
{
    /// <summary>Ranges narrower than this are drawn as zero.</summary>
    private const double Narrowest = 1e-200;

    /// <summary>Ends beyond this are drawn here.</summary>
    private const double Widest = 1e300;

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

    /// <summary>The axis for values between two ends, zero always on it.</summary>
    public static AxisScale Over(double low, double high, int ticks = 6) =>
        Between(Math.Min(0, low), Math.Max(0, high), ticks);

    /// <summary>The axis for values between two ends, with or without zero.</summary>
    public static AxisScale Between(double low, double high, int ticks = 6)
    {
        if (double.IsInfinity(high - low))
        {
            (low, high) = (Math.Max(low, -Widest), Math.Min(high, Widest));
        }

        if (high - low < Narrowest)
        {
            (low, high) = (0, 1);
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

    /// <summary>A tick's label with just the decimals that the step needs; powers of ten beyond a million millions and below a
    /// millionth.</summary>
    public string Label(double value, bool isPercent = false)
    {
        var factor = isPercent ? 100 : 1;
        var step = Step * factor;
        var shown = value * factor;
        if (Math.Abs(shown) < step * 1e-9)
        {
            shown = 0;
        }

        var most = Math.Max(Math.Abs(Low), Math.Abs(High)) * factor;
        if (most is >= 1e13 or < 1e-5)
        {
            return (shown == 0 ? "0" : shown.ToString("0.0##E+0", CultureInfo.InvariantCulture))
                + (isPercent ? " %" : "");
        }

        var decimals = 0;
        while (
            decimals < 8
            && Math.Abs(step * Math.Pow(10, decimals) - Math.Round(step * Math.Pow(10, decimals)))
                > 1e-6
        )
        {
            decimals++;
        }

        return shown.ToString($"#,##0.{new string('0', decimals)}", CultureInfo.InvariantCulture)
            + (isPercent ? " %" : "");
    }
}
