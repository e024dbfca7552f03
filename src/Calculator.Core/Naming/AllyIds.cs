namespace Calculator.Core.Naming;

/// <summary>Ids of each ally's own defence spending, and of the allies together.</summary>
public static class AllyIds
{
    /// <summary>Spending of the allies that are compared.</summary>
    public const string AllSpending = "alliance.defence-spending";

    /// <summary>GDP of the allies that are compared.</summary>
    public const string AllGdp = "alliance.gdp";

    public static string Gdp(string allyId) => $"{allyId}.gdp";

    /// <summary>Its spending as a share of its GDP.</summary>
    public static string DefenceShare(string allyId) => $"{allyId}.defence-share";

    public static string DefenceSpending(string allyId) => $"{allyId}.defence-spending";

    public static string TargetShare(string allyId) => $"{allyId}.target-share";

    /// <summary>Target less share of GDP.</summary>
    public static string GapToTarget(string allyId) => $"{allyId}.gap-to-target";

    /// <summary>The same as an amount.</summary>
    public static string GapToTargetAmount(string allyId) => $"{allyId}.gap-to-target.amount";

    public static string ShareOfSpending(string allyId) => $"{allyId}.share-of-alliance-spending";

    public static string ShareOfGdp(string allyId) => $"{allyId}.share-of-alliance-gdp";

    /// <summary>Share of spending less share of GDP.</summary>
    public static string Burden(string allyId) => $"{allyId}.burden";
}
