namespace Calculator.Core.Naming;

/// <summary>Ids of host-nation support over all hosts, in the report's terms.</summary>
public static class SupportIds
{
    public const string Total = "support.total";

    public const string Cash = "support.cash";

    public const string InKind = "support.in-kind";

    public const string Forgone = "support.forgone";

    /// <summary>The kind of support whose split over the others is not published.</summary>
    public const string NotSplitKind = "not-split";

    public const string NotSplit = "support." + NotSplitKind;

    public const string OneOff = "support.one-off";

    public const string Recurring = "support.recurring";

    public const string ThenYear = "support.then-year";

    public const string Constant = "support.constant";

    public const string PerTroop = "support.per-troop";

    public const string OverYears = "support.over-years";

    public const string PresentValue = "support.present-value";

    public const string NetPresentValue = "support.net-present-value";

    /// <summary>Support of one kind: <c>cash</c>.</summary>
    public static string OfKind(string kind) => $"support.{kind}";

    /// <summary>Support of one category: <c>labor</c>.</summary>
    public static string OfCategory(string category) => $"support.category.{category}";

    /// <summary>Support of the agreements of one scope.</summary>
    public static string OfScope(string scope) => $"support.scope.{scope}";

    /// <summary>One host's support, where there are several.</summary>
    public static string TotalOf(string hostId) => $"{Total}.{hostId}";

    /// <summary>One host's part of all hosts' support.</summary>
    public static string ShareOf(string hostId) => $"support.share.{hostId}";

    /// <summary>One host's support for each person stationed there.</summary>
    public static string PerTroopOf(string hostId) => $"{PerTroop}.{hostId}";
}
