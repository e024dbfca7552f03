using System.Globalization;

namespace Calculator.Charts.Drawing;

/// <summary>Numbers beside columns: as many digits as the largest of them needs, powers of ten only where digits would be
/// too many to read.</summary>
internal static class NumberText
{
    public static string Of(double value, double largest) =>
        value == 0 ? "0" : value.ToString(Format(Math.Abs(largest)), CultureInfo.InvariantCulture);

    private static string Format(double largest) =>
        largest switch
        {
            >= 1e12 or < 1e-4 => "0.00E+0",
            >= 1000 => "#,##0",
            >= 100 => "0",
            >= 10 => "0.0",
            >= 0.1 => "0.00",
            >= 0.01 => "0.000",
            _ => "0.00000",
        };
}
