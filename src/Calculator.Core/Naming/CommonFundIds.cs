namespace Calculator.Core.Naming;

/// <summary>Ids of a fund that allies pay into together.</summary>
public static class CommonFundIds
{
    public static string Total(string fundId) => Member(fundId, "total");

    /// <summary>The sender's part in the report's currency.</summary>
    public static string Sender(string fundId) => Member(fundId, "sender");

    /// <summary>What one member pays.</summary>
    public static string Member(string fundId, string memberId) =>
        $"common-fund.{fundId}.{memberId}";

    /// <summary>One member's share.</summary>
    public static string Share(string fundId, string memberId) =>
        $"{Member(fundId, memberId)}.share";
}
