namespace Calculator.ScenarioFiles.Format.Maps;

/// <summary>The keys of <c>posture:</c>.</summary>
internal static class PostureKeys
{
    public static readonly MapsKey UnitTypes = new(
        "unit-types",
        "Types of units, beside those shipped with the program.",
        () => UnitTypeKeys.Declaration
    );

    public static readonly MapsKey Sites = new(
        "sites",
        "Places where units are.",
        () => SiteKeys.Declaration
    );

    public static readonly MapsKey Units = new(
        "units",
        "Units of the force.",
        () => UnitKeys.Declaration
    );

    public static readonly MapsKey Changes = new(
        "changes",
        "How the force changes over the years.",
        () => ChangeKeys.Declaration
    );

    public static readonly MapsKey CostRates = new(
        "cost-rates",
        "What people and sites cost a year. The most particular rate counts: by site, by host, everywhere; by service, for all.",
        () => CostRateKeys.Declaration
    );

    public static readonly MapsKey Within = new(
        "within",
        "Points with a distance around them: who is stationed within.",
        () => RingKeys.Declaration
    );

    public static readonly MapDeclaration Declaration = new(
        "posture",
        "a posture",
        UnitTypes,
        Sites,
        Units,
        Changes,
        CostRates,
        Within
    );
}
