namespace Calculator.Core.Naming;

/// <summary>Ids of the sending nation's cost, of the cost of both sides, and of what the posture costs.</summary>
public static class CostIds
{
    /// <summary>The sender's cost as stated.</summary>
    public const string Gross = "sender-cost.gross";

    /// <summary>What is left to the sender after relief.</summary>
    public const string Net = "sender-cost.net";

    public const string Relief = "sender-cost.relief";

    public const string MilitaryPay = "sender-cost.military-pay";

    /// <summary>The gross cost without the support it contains.</summary>
    public const string BesideSupport = "sender-cost.beside-support";

    public const string OverYears = "sender-cost.over-years";

    public const string PresentValue = "sender-cost.present-value";

    public const string NetPresentValue = "sender-cost.net-present-value";

    /// <summary>What stationing costs both sides.</summary>
    public const string Stationing = "stationing-cost.total";

    /// <summary>The sender's share of it.</summary>
    public const string SenderShare = "stationing-cost.sender-share";

    /// <summary>Recurring cost of the posture in hosts.</summary>
    public const string Forward = "force-cost.forward";

    /// <summary>Recurring cost of people at home or moved home.</summary>
    public const string Home = "force-cost.home";

    /// <summary>The sender's part of the one-time cost of changes.</summary>
    public const string OneTime = "force-cost.one-time";

    /// <summary>What the posture costs the sender.</summary>
    public const string Force = "force-cost.total";

    /// <summary>The sender's cost in one host, where there are several.</summary>
    public static string GrossOf(string hostId) => $"{Gross}.{hostId}";

    /// <summary>The sender's cost in one host without the support it contains.</summary>
    public static string BesideSupportOf(string hostId) => $"{BesideSupport}.{hostId}";
}
