namespace Calculator.Core.Naming;

/// <summary>Ids of one change of the posture.</summary>
public static class ChangeIds
{
    /// <summary>How every line of a change begins.</summary>
    public const string Prefix = "posture.change.";

    /// <summary>Persons gone or come so far.</summary>
    public static string Personnel(string changeId) => Of(changeId, "personnel");

    /// <summary>Persons of the whole change.</summary>
    public static string Persons(string changeId) => Of(changeId, "persons");

    /// <summary>Persons the unit has afterwards.</summary>
    public static string Becomes(string changeId) => Of(changeId, "becomes");

    public static string Start(string changeId) => Of(changeId, "start");

    public static string Over(string changeId) => Of(changeId, "over");

    /// <summary>The figure of one cost: <c>transport</c>.</summary>
    public static string CostFigure(string changeId, string cost) => Of(changeId, cost);

    /// <summary>One cost by year.</summary>
    public static string Cost(string changeId, string cost) => Of(changeId, $"{cost}.cost");

    /// <summary>All costs by year, whoever pays.</summary>
    public static string OneTime(string changeId) => Of(changeId, "one-time");

    /// <summary>The sender's part of them.</summary>
    public static string Sender(string changeId) => Of(changeId, "sender");

    /// <summary>The host's part of them.</summary>
    public static string Host(string changeId) => Of(changeId, "host");

    public static string HostShare(string changeId) => Of(changeId, "host-share");

    public static string HostCap(string changeId) => Of(changeId, "host-cap");

    /// <summary>The host's share before its cap.</summary>
    public static string HostDue(string changeId) => Of(changeId, "host-due");

    public static string HostPaidSoFar(string changeId) => Of(changeId, "host-paid-so-far");

    private static string Of(string changeId, string part) => $"{Prefix}{changeId}.{part}";
}
