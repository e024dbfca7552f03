namespace Calculator.Reporting.Tables;

/// <summary>A power of a thousand that amounts are shown in.</summary>
/// <param name="Factor">Base units in one of it.</param>
/// <param name="Word"><c>bn</c>, <c>mn</c> ... ; empty for one.</param>
public sealed record AmountScale(double Factor, string Word)
{
    public static AmountScale One { get; } = new(1, "");

    public static AmountScale Million { get; } = new(1e6, "mn");

    public static AmountScale Billion { get; } = new(1e9, "bn");

    public static AmountScale Trillion { get; } = new(1e12, "tn");

    /// <summary>The largest scale in which the largest value is still 0.1 or more; trillions only from ten on, as published tables have it.
    /// Years without a value (not a number) don't count.</summary>
    public static AmountScale For(IEnumerable<double> values)
    {
        var largest = values.Where(v => !double.IsNaN(v)).Select(Math.Abs).DefaultIfEmpty(0).Max();
        return largest switch
        {
            >= 1e13 => Trillion,
            >= 1e8 => Billion,
            >= 1e5 => Million,
            _ => One,
        };
    }
}
