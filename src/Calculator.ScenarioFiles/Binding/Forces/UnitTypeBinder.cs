using System.Collections.Immutable;
using Calculator.Core.Economy;
using Calculator.Core.Forces;
using Calculator.ScenarioFiles.Binding.Figures;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Binding.Forces;

/// <summary>Binds a type of unit: the people and the yearly costs that units of it have unless they state their own.</summary>
internal static class UnitTypeBinder
{
    /// <summary>The type; a figure with an error is left out.</summary>
    public static UnitType Bind(string id, MapReader reader)
    {
        var provenance = Provenance.None.Or(reader);
        var type = new UnitType(id, reader.Path)
        {
            Personnel = reader.Figure(UnitTypeKeys.Personnel, provenance),
            Costs = Costs(reader, provenance),
        };
        reader.Finish();
        return type;
    }

    /// <summary>The yearly costs that a map states, in a fixed order.</summary>
    public static ImmutableArray<UnitCost> Costs(MapReader reader, Provenance provenance) =>
        [
            .. UnitTypeKeys
                .Costs.Select(key => (key.Name, Amount: reader.YearPath(key, provenance)))
                .Where(c => c.Amount is not null)
                .Select(c => new UnitCost(c.Name, c.Amount!)),
        ];

    /// <summary>A unit's own costs and, for the others, its type's; a unit changes what its type costs by stating its own.</summary>
    public static IEnumerable<UnitCost> WithUsual(
        ImmutableArray<UnitCost> own,
        ImmutableArray<UnitCost> usual,
        MapReader reader
    ) =>
        UnitTypeKeys
            .Costs.Select(key =>
                own.FirstOrDefault(c => c.Name == key.Name)
                ?? usual.FirstOrDefault(c => c.Name == key.Name) switch
                {
                    { Amount: ConstantPath constant } cost => cost with
                    {
                        Amount = new ConstantPath(
                            constant.Value with
                            {
                                ChangedAt = reader.PathOf(key),
                            }
                        ),
                    },
                    var cost => cost,
                }
            )
            .OfType<UnitCost>();
}
