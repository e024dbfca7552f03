namespace Calculator.Core.Naming;

/// <summary>Ids of a stationing option: two ways to station the same force.</summary>
public static class OptionIds
{
    /// <summary>How every line of an option begins.</summary>
    public const string Prefix = "option.";

    /// <summary>How the last part of a cumulative net saving reads.</summary>
    public const string CumulativeSuffix = ".cumulative";

    public static string Recurring(string optionId) => Of(optionId, "recurring");

    public static string Alternative(string optionId) => Of(optionId, "alternative");

    public static string OneTime(string optionId) => Of(optionId, "one-time");

    public static string Start(string optionId) => Of(optionId, "start");

    public static string DiscountRate(string optionId) => Of(optionId, "discount-rate");

    /// <summary>What the present way costs more a year.</summary>
    public static string Premium(string optionId) => Of(optionId, "premium");

    public static string NetSaving(string optionId) => Of(optionId, "net-saving");

    public static string Cumulative(string optionId) => Prefix + optionId + CumulativeSuffix;

    public static string PaybackYears(string optionId) => Of(optionId, "payback-years");

    public static string PaidBackSince(string optionId) => Of(optionId, "paid-back-since");

    public static string PaybackYear(string optionId) => Of(optionId, "payback-year");

    public static string PresentValue(string optionId) => Of(optionId, "present-value");

    public static string NetPresentValue(string optionId) => Of(optionId, "net-present-value");

    private static string Of(string optionId, string part) => $"{Prefix}{optionId}.{part}";
}
