namespace Calculator.Core.Naming;

/// <summary>Ids of a fund that allies pay into together.</summary>
public static class CommonFundIds
{
    /// <summary>How every line of a fund begins.</summary>
    public const string Prefix = "common-fund.";

    /// <summary>How the line of a fund's total ends.</summary>
    public const string TotalSuffix = ".total";

    public static string Total(string fundId) => Prefix + fundId + TotalSuffix;

    /// <summary>The sender's part in the report's currency.</summary>
    public static string Sender(string fundId) => Member(fundId, "sender");

    /// <summary>What one member pays.</summary>
    public static string Member(string fundId, string memberId) => $"{Prefix}{fundId}.{memberId}";

    /// <summary>One member's share.</summary>
    public static string Share(string fundId, string memberId) =>
        $"{Member(fundId, memberId)}.share";
}
