using System.Globalization;

namespace Calculator.Core.Quantities;

/// <summary>Writes numbers with their units for people; invariant culture, rounding for display only.</summary>
public static class QuantityFormat
{
    private static readonly (double Scale, string Word)[] s_scales =
    [
        (1e12, "tn"),
        (1e9, "bn"),
        (1e6, "mn"),
    ];

    /// <summary>The number alone, at most ten significant digits, thousands separated from 10,000 on.</summary>
    public static string Plain(double value) =>
        double.IsNaN(value) ? "no value"
        : Math.Abs(value) >= 10_000 ? value.ToString("#,##0.##", CultureInfo.InvariantCulture)
        : value.ToString("G10", CultureInfo.InvariantCulture);

    /// <summary>For example <c>1.82 bn USD</c>, <c>33,090.91 USD/person</c>, <c>38.7 %</c>, <c>55,000 person</c>.</summary>
    public static string Write(double value, Unit unit)
    {
        if (double.IsNaN(value))
        {
            return "no value";
        }

        if (unit.IsDimensionless)
        {
            return unit.ToString() switch
            {
                "ratio" => (value * 100).ToString("0.##", CultureInfo.InvariantCulture) + " %",
                "year" or "years" => value.ToString("0", CultureInfo.InvariantCulture),
                _ => value.ToString("#,##0.####", CultureInfo.InvariantCulture),
            };
        }

        if (unit.IsMoney)
        {
            foreach (var (scale, word) in s_scales)
            {
                if (Math.Abs(value) >= scale)
                {
                    return (value / scale).ToString("#,##0.00##", CultureInfo.InvariantCulture)
                        + $" {word} {unit}";
                }
            }
        }

        var digits =
            Math.Abs(value) < 1 && value != 0 ? "0.########"
            : value == Math.Floor(value) ? "#,##0"
            : unit.Currency is not null && Math.Abs(value) >= 1000 ? "#,##0.00"
            : "#,##0.####";
        return value.ToString(digits, CultureInfo.InvariantCulture) + " " + unit;
    }
}
