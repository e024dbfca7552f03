using System.Collections.Immutable;
using Calculator.Core.Economy;
using Calculator.Core.Forces;
using Calculator.ScenarioFiles.Binding.Figures;

namespace Calculator.ScenarioFiles.Binding.Forces;

/// <summary>Binds a type of unit: the people and the yearly costs that units of it have unless they state their own.</summary>
internal static class UnitTypeBinder
{
    private static readonly ImmutableArray<string> s_unitCosts =
    [
        "operating-cost",
        "direct-cost",
        "indirect-cost",
        "overhead-cost",
    ];

    /// <summary>The type; a figure with an error is left out.</summary>
    public static UnitType Bind(string id, MapReader reader)
    {
        var provenance = Provenance.None.Or(reader);
        var type = new UnitType(id, reader.Path)
        {
            Personnel = reader.Figure("personnel", PostureKinds.Persons, provenance),
            Costs = Costs(reader, provenance),
        };
        reader.Finish();
        return type;
    }

    /// <summary>The yearly costs that a map states, in a fixed order.</summary>
    public static ImmutableArray<UnitCost> Costs(MapReader reader, Provenance provenance) =>
        [
            .. s_unitCosts
                .Select(name =>
                    (Name: name, Amount: reader.YearPath(name, PostureKinds.Money, provenance))
                )
                .Where(c => c.Amount is not null)
                .Select(c => new UnitCost(c.Name, c.Amount!)),
        ];

    /// <summary>A unit's own costs and, for the others, its type's; a unit changes what its type costs by stating its own.</summary>
    public static IEnumerable<UnitCost> WithUsual(
        ImmutableArray<UnitCost> own,
        ImmutableArray<UnitCost> usual,
        MapReader reader
    ) =>
        s_unitCosts
            .Select(name =>
                own.FirstOrDefault(c => c.Name == name)
                ?? usual.FirstOrDefault(c => c.Name == name) switch
                {
                    { Amount: ConstantPath constant } cost => cost with
                    {
                        Amount = new ConstantPath(
                            constant.Value with
                            {
                                ChangedAt = reader.PathOf(name),
                            }
                        ),
                    },
                    var cost => cost,
                }
            )
            .OfType<UnitCost>();
}
