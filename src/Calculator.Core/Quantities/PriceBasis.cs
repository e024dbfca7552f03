namespace Calculator.Core.Quantities;

/// <summary>In whose prices an amount of money is stated: those of the year it falls in (then-year, the default),
/// or those of one base fiscal year (constant).</summary>
/// <param name="BaseYear">Fiscal year of the constant prices, or <c>null</c> for then-year prices.</param>
public readonly record struct PriceBasis(int? BaseYear)
{
    public static PriceBasis ThenYear => default;

    public static PriceBasis Constant(int baseYear) => new(baseYear);

    /// <summary><c>then-year</c> or <c>FY2022</c>.</summary>
    public override string ToString() => BaseYear is { } year ? $"FY{year}" : "then-year";
}
