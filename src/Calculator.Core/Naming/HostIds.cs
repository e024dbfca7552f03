namespace Calculator.Core.Naming;

/// <summary>Ids of one host's lines, in its own currency and fiscal years.</summary>
public static class HostIds
{
    /// <summary>Persons stationed in the host.</summary>
    public static string Troops(string hostId) => $"{hostId}.troops";

    /// <summary>A bill that its agreements share.</summary>
    public static string Bill(string hostId, string billId) => $"{hostId}.bills.{billId}";

    /// <summary>A cost of the sending nation there.</summary>
    public static string SenderCost(string hostId, string costId) =>
        $"{hostId}.sender-cost.{costId}";

    /// <summary>Its support by the last part of the id: <c>total</c>, a kind, a category, <c>scope.saco</c>.</summary>
    public static string Support(string hostId, string name) => $"{hostId}.support.{name}";

    /// <summary>Its support of one category: <c>labor</c>.</summary>
    public static string SupportOfCategory(string hostId, string category) =>
        Support(
            hostId,
            // As a kind, support that is not split has a line of that name already.
            string.Equals(category, SupportIds.NotSplitKind, StringComparison.Ordinal)
                ? $"category.{category}"
                : category
        );

    /// <summary>All of its support.</summary>
    public static string SupportTotal(string hostId) => Support(hostId, "total");

    /// <summary>Its support under agreements of one scope.</summary>
    public static string SupportOfScope(string hostId, string scope) =>
        Support(hostId, $"scope.{scope}");

    /// <summary>Its support marked one-off.</summary>
    public static string SupportOneOff(string hostId) => Support(hostId, "one-off");

    public static string Gdp(string hostId) => $"{hostId}.gdp";

    public static string DefenceBudget(string hostId) => $"{hostId}.defence-budget";

    public static string SupportShareOfGdp(string hostId) => Support(hostId, "share-of-gdp");

    public static string SupportShareOfDefenceBudget(string hostId) =>
        Support(hostId, "share-of-defence-budget");

    public static string DefenceBudgetShareOfGdp(string hostId) =>
        $"{DefenceBudget(hostId)}.share-of-gdp";

    /// <summary>Persons of a deployment of the host's own forces.</summary>
    public static string DeploymentPersonnel(string hostId, string deploymentId) =>
        $"{hostId}.own-deployment.{deploymentId}.personnel";

    /// <summary>Cost of a deployment of the host's own forces.</summary>
    public static string DeploymentCost(string hostId, string deploymentId) =>
        $"{hostId}.own-deployment.{deploymentId}.cost";
}
