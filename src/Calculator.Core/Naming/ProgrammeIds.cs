namespace Calculator.Core.Naming;

/// <summary>Ids of joint programmes and contingencies.</summary>
public static class ProgrammeIds
{
    /// <summary>How every line of a joint programme begins.</summary>
    public const string ProgrammePrefix = "programme.";

    /// <summary>How every line of a contingency begins.</summary>
    public const string ContingencyPrefix = "contingency.";

    /// <summary>How the line of the partner's part ends.</summary>
    public const string HostSuffix = ".host";

    /// <summary>How the line of the sender's part ends.</summary>
    public const string SenderSuffix = ".sender";

    /// <summary>How the line of the host's expected cost ends.</summary>
    public const string ExpectedHost = ".expected" + HostSuffix;

    /// <summary>How the line of the sender's expected cost ends.</summary>
    public const string ExpectedSender = ".expected" + SenderSuffix;

    /// <summary>A joint programme's line: <c>total</c>, <c>host-share</c>, <c>host</c>, <c>sender</c>.</summary>
    public static string Programme(string programmeId, string part) =>
        $"{ProgrammePrefix}{programmeId}.{part}";

    /// <summary>A figure of a contingency: <c>sites</c>, <c>days</c>.</summary>
    public static string Contingency(string contingencyId, string part) =>
        $"{ContingencyPrefix}{contingencyId}.{part}";

    /// <summary>What one side pays if the contingency happens.</summary>
    public static string IfItHappens(string contingencyId, string side) =>
        Contingency(contingencyId, $"if-it-happens.{side}");

    /// <summary>What one side pays a year by the contingency's probability.</summary>
    public static string Expected(string contingencyId, string side) =>
        Contingency(contingencyId, $"expected.{side}");
}
