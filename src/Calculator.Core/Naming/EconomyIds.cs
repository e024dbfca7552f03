namespace Calculator.Core.Naming;

/// <summary>Ids of the economy's inputs and of the lines of rates and factors.</summary>
public static class EconomyIds
{
    /// <summary>The base year of the report's constant prices.</summary>
    public const string ReportBaseYear = "report.base-year";

    /// <summary>Another base year of constant prices.</summary>
    public static string BaseYear(int year) => $"base-year.fy{year}";

    /// <summary>Exchange rates of each year.</summary>
    public static string ExchangeRate(string currency) => ReportIds.ExchangeRatePrefix + currency;

    /// <summary>The exchange rate of one year, for constant prices.</summary>
    public static string ExchangeRate(string currency, int baseYear) =>
        $"{ExchangeRate(currency)}.fy{baseYear}";

    /// <summary>Factors from then-year prices to those of a base year.</summary>
    public static string PriceFactorTo(string currency, int baseYear) =>
        $"{ReportIds.PriceFactorPrefix}{currency}.to-fy{baseYear}";

    /// <summary>Factors from prices of a base year to those of each year.</summary>
    public static string PriceFactorFrom(string currency, int baseYear) =>
        $"{ReportIds.PriceFactorPrefix}{currency}.from-fy{baseYear}";

    /// <summary>A currency's price index.</summary>
    public static string Deflator(string currency) => ReportIds.DeflatorPrefix + currency;

    /// <summary>An index of the economy.</summary>
    public static string Index(string name) => ReportIds.IndexPrefix + name;

    /// <summary>An index of the economy against the model's first year.</summary>
    public static string IndexLevel(string name) => Index(name) + ".level";

    /// <summary>First year of the scenario.</summary>
    public const string HorizonFirst = "horizon.first-year";

    /// <summary>Last year of the scenario.</summary>
    public const string HorizonLast = "horizon.last-year";
}
