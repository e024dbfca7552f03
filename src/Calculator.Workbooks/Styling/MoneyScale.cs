namespace Calculator.Workbooks.Styling;

/// <summary>The one scale in which a table shows the amounts of a currency. The cells hold full amounts.</summary>
/// <param name="Word">What stands before the currency, with a blank behind it; empty for full amounts.</param>
/// <param name="Format">The number format.</param>
internal sealed record MoneyScale(string Word, string Format)
{
    // With three decimals a row of less would be a digit or nothing in billions.
    private const double LeastInBillions = 1e7;

    private static readonly MoneyScale s_full = new("", "#,##0.00");
    private static readonly MoneyScale s_millions = new("mn ", Scaled("0.00", ",,"));
    private static readonly MoneyScale s_billions = new("bn ", Scaled("0.000", ",,,"));

    /// <summary>The scale in which the largest row is no row of digits and the smallest is still seen.</summary>
    /// <param name="largest">The largest absolute value of each row.</param>
    public static MoneyScale Of(IEnumerable<double> largest)
    {
        var rows = largest.Where(v => v > 0).ToArray();
        return rows.Length == 0 || rows.Max() < 1e6 ? s_full
            : rows.Max() >= 1e9 && rows.Min() >= LeastInBillions ? s_billions
            : s_millions;
    }

    private static string Scaled(string digits, string scale) =>
        $"#,##{digits}{scale};-#,##{digits}{scale};0";
}
