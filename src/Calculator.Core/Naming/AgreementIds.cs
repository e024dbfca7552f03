namespace Calculator.Core.Naming;

/// <summary>Ids of agreements, their lines and what those rest on.</summary>
public static class AgreementIds
{
    /// <summary>An agreement of a host.</summary>
    public static string Agreement(string hostId, string agreementId) => $"{hostId}.{agreementId}";

    /// <summary>A line of an agreement.</summary>
    public static string Line(string hostId, string agreementId, string lineId) =>
        Of(Agreement(hostId, agreementId), lineId);

    /// <summary>First or last year of an agreement's term.</summary>
    public static string FirstYear(string hostId, string agreementId) =>
        Of(Agreement(hostId, agreementId), "first-year");

    /// <summary>Last year of an agreement's term.</summary>
    public static string LastYear(string hostId, string agreementId) =>
        Of(Agreement(hostId, agreementId), "last-year");

    /// <summary>All lines of an agreement together.</summary>
    public static string Total(string hostId, string agreementId) =>
        Of(Agreement(hostId, agreementId), "total");

    /// <summary>Something that belongs to a line: a parameter of its rule, a memorandum, a part of it.</summary>
    public static string Of(string lineId, string name) => $"{lineId}.{name}";

    /// <summary>The share of a line's part.</summary>
    public static string Share(string lineId, string category) => Of(Of(lineId, category), "share");
}
