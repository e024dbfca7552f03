namespace Calculator.Core.Naming;

/// <summary>Ids of the share of the stationing cost that hosts bear, in its variants.</summary>
public static class OffsetIds
{
    /// <summary>All support, all sender cost.</summary>
    public const string All = "offset";

    public const string WithoutForgone = "offset.without-forgone";

    public const string WithoutMilitaryPay = "offset.without-military-pay";

    public const string WithoutMilitaryPayAndForgone = "offset.without-military-pay-and-forgone";

    /// <summary>One host's, where there are several.</summary>
    public static string Of(string hostId) => $"offset.{hostId}";
}
