using System.Globalization;

namespace Calculator.Charts.Catalog;

/// <summary>Numbers in sentences: rounded for reading, a rounded zero without a sign, powers of ten where digits would be too many.</summary>
internal static class NumberWords
{
    private const double ManyDigits = 1e15;
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary><c>1.87</c>, <c>5,225</c>, <c>2.0 × 10⁻⁵</c></summary>
    public static string Number(double value) =>
        value == 0 ? "0"
        : Math.Abs(value) is < 0.001 or >= ManyDigits ? Power(value)
        : Plain(
            value,
            Math.Abs(value) switch
            {
                >= 100 => "#,##0",
                >= 0.01 => "0.00",
                _ => "0.0000",
            }
        );

    /// <summary><c>+0.20</c>, <c>-3.10</c>; <c>0</c> for none.</summary>
    public static string Signed(double value) => (value > 0 ? "+" : "") + Number(value);

    /// <summary><c>26.4 %</c>; shares that one decimal would round away have more: <c>0.031 %</c>.</summary>
    public static string Percent(double share) =>
        (
            Math.Abs(share) switch
            {
                >= ManyDigits or (> 0 and < 1e-6) => Power(share * 100),
                > 0 and < 0.0005 => Plain(share * 100, "0.0000"),
                > 0 and < 0.01 => Plain(share * 100, "0.000"),
                _ => Plain(share * 100, "0.0"),
            }
        ) + " %";

    /// <summary><c>55,000</c></summary>
    public static string Persons(double value) =>
        Math.Abs(value) >= ManyDigits ? Power(value) : Plain(value, "#,##0");

    private static string Plain(double value, string format)
    {
        var text = value.ToString(format, CultureInfo.InvariantCulture);
        return text.Any(c => c is >= '1' and <= '9') ? text : text.TrimStart('-');
    }

    private static string Power(double value)
    {
        var parts = value.ToString("0.0E+0", CultureInfo.InvariantCulture).Split('E');
        var exponent = string.Concat(
            parts[1].TrimStart('+').Select(c => c == '-' ? '⁻' : Superscripts[c - '0'])
        );
        return $"{parts[0]} × 10{exponent}";
    }
}
