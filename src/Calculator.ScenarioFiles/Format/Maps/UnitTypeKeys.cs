using System.Collections.Immutable;

namespace Calculator.ScenarioFiles.Format.Maps;

/// <summary>The keys of a type of unit.</summary>
internal static class UnitTypeKeys
{
    public static readonly FigureKey Personnel = new(
        "personnel",
        FigureKinds.Persons,
        "The people of one unit."
    );

    /// <summary>The yearly costs of one unit, in the order of results.</summary>
    public static readonly ImmutableArray<PathKey> Costs =
    [
        new("operating-cost", FigureKinds.Money, "What one unit costs a year in all."),
        new("direct-cost", FigureKinds.Money, "What one unit itself costs a year."),
        new(
            "indirect-cost",
            FigureKinds.Money,
            "What the units that support one unit cost a year."
        ),
        new(
            "overhead-cost",
            FigureKinds.Money,
            "One unit's part of administrative and overhead activities a year."
        ),
    ];

    public static readonly MapDeclaration Declaration = new(
        "unit-type",
        "a type of unit",
        [CommonKeys.Source, CommonKeys.Note, Personnel, .. Costs]
    )
    {
        Example =
            "{ personnel: 4_700, direct-cost: 500 mn USD, indirect-cost: 200 mn USD, overhead-cost: 100 mn USD }",
    };
}
