namespace Calculator.Core.Naming;

/// <summary>Ids of joint programmes and contingencies.</summary>
public static class ProgrammeIds
{
    /// <summary>A joint programme's line: <c>total</c>, <c>host-share</c>, <c>host</c>, <c>sender</c>.</summary>
    public static string Programme(string programmeId, string part) =>
        $"programme.{programmeId}.{part}";

    /// <summary>A figure of a contingency: <c>sites</c>, <c>days</c>.</summary>
    public static string Contingency(string contingencyId, string part) =>
        $"contingency.{contingencyId}.{part}";

    /// <summary>What one side pays if the contingency happens.</summary>
    public static string IfItHappens(string contingencyId, string side) =>
        Contingency(contingencyId, $"if-it-happens.{side}");

    /// <summary>What one side pays a year by the contingency's probability.</summary>
    public static string Expected(string contingencyId, string side) =>
        Contingency(contingencyId, $"expected.{side}");
}
