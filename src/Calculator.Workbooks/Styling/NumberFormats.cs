using Calculator.Core.Quantities;

namespace Calculator.Workbooks.Styling;

/// <summary>How numbers of a unit are shown. The cells keep full values; a row of money has one scale, set by its
/// largest amount, so that its years compare at a glance.</summary>
internal static class NumberFormats
{
    public const string Year = "0";

    public const string Percent = "0.00%";

    /// <summary>For what holds or doesn't: LibreOffice shows some results of formulas as 1 and 0; Excel takes no format for them.</summary>
    public const string Truth = "\"TRUE\";\"TRUE\";\"FALSE\"";

    /// <summary>The format of a row.</summary>
    /// <param name="unit">The row's unit.</param>
    /// <param name="largest">Largest absolute value of the row.</param>
    public static string For(Unit unit, double largest)
    {
        if (unit.IsDimensionless)
        {
            return unit.IsRatio
                ? Percent
                : unit.ToString() switch
                {
                    "year" => Year,
                    "years" => "0.00",
                    _ => "#,##0.0000",
                };
        }

        if (unit.IsMoney)
        {
            return largest switch
            {
                0 => Scaled("0.0", ",,", "mn"),
                >= 1e11 => Scaled("0.00", ",,,", "bn"),
                >= 1e9 => Scaled("0.000", ",,,", "bn"),
                >= 1e6 => Scaled("0.00", ",,", "mn"),
                _ => "#,##0.00",
            };
        }

        return unit.Equals(Unit.Person) || largest >= 1e6 ? "#,##0"
            : largest is > 0 and < 0.1 ? "0.00000000"
            : largest < 10 ? "0.0000"
            : "#,##0.00";
    }

    /// <summary>A chart's axis: the word for its scale, with a blank behind it, and its number format.</summary>
    public static (string Scale, string Format) Axis(double largest) =>
        largest switch
        {
            >= 1e10 => ("bn ", "#,##0,,,"),
            >= 1e9 => ("bn ", "#,##0.0,,,"),
            >= 1e7 => ("mn ", "#,##0,,"),
            >= 1e6 => ("mn ", "#,##0.0,,"),
            _ => ("", "#,##0"),
        };

    private static string Scaled(string digits, string scale, string word) =>
        $"#,##{digits}{scale}\" {word}\";-#,##{digits}{scale}\" {word}\";0";
}
