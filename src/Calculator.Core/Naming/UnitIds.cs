namespace Calculator.Core.Naming;

/// <summary>Ids of one unit of the posture.</summary>
public static class UnitIds
{
    /// <summary>How every line of a unit begins.</summary>
    public const string Prefix = "posture.unit.";

    /// <summary>Persons of the unit before any change.</summary>
    public static string Personnel(string unitId) => $"{Prefix}{unitId}.personnel";

    /// <summary>Part of the year a rotational unit is present.</summary>
    public static string PresenceFactor(string unitId) => $"{Prefix}{unitId}.presence-factor";

    /// <summary>Persons of the unit assigned to a site.</summary>
    public static string At(string unitId, string siteId) => $"{Prefix}{unitId}.at.{siteId}";

    /// <summary>What the whole unit costs a year, by the name of the cost.</summary>
    public static string Cost(string unitId, string cost) => $"{Prefix}{unitId}.{cost}";

    /// <summary>What the unit's people at a site cost, by the name of the cost.</summary>
    public static string CostAt(string unitId, string siteId, string cost) =>
        $"{At(unitId, siteId)}.{cost}";
}
