namespace Calculator.Core.Naming;

/// <summary>Ids of what stands beside support and cost, and of the report's own assumptions.</summary>
public static class ReportIds
{
    /// <summary>Persons stationed over all hosts.</summary>
    public const string Troops = "troops";

    public const string DiscountFactor = "discount-factor";

    public const string DiscountYear = "discount.year";

    public const string DiscountRate = "discount.rate";

    /// <summary>How every exchange rate begins.</summary>
    public const string ExchangeRatePrefix = "exchange-rate.";

    /// <summary>How every price factor begins.</summary>
    public const string PriceFactorPrefix = "price-factor.";

    /// <summary>How every price index's growth begins.</summary>
    public const string IndexPrefix = "index.";

    /// <summary>How every deflator begins.</summary>
    public const string DeflatorPrefix = "deflator.";

    /// <summary>A fiscal year that follows from the calendars.</summary>
    public static string Year(int year) => $"report.year-{year}";

    /// <summary>First year known of one side's amounts.</summary>
    public static string FirstYear(string side) => $"report.{side}.first-year";

    /// <summary>Last year known of one side's amounts.</summary>
    public static string LastYear(string side) => $"report.{side}.last-year";

    /// <summary>A line in the report's currency, price basis and fiscal years.</summary>
    public static string Reported(string lineId) => $"{lineId}.reported";

    /// <summary>A line in the report's currency and fiscal years, and a price basis of its own.</summary>
    public static string Reported(string lineId, string basis) => $"{lineId}.reported.{basis}";
}
