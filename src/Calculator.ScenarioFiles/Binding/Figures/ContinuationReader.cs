using Calculator.Core.Economy;
using Calculator.Core.Quantities;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Format;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Binding.Figures;

/// <summary>Reads what holds after the last year that a schedule or a series states.</summary>
internal static class ContinuationReader
{
    /// <summary>What stands below the key <c>then</c>; <c>null</c> where nothing does, or with an error.</summary>
    public static PathContinuation? Read(
        BindingContext context,
        MapReader reader,
        FigureKind kind,
        Provenance provenance
    )
    {
        switch (reader.Get(FigureKeys.Then))
        {
            case null:
                return null;
            case TextNode { Text: "hold" }:
                return new HoldLast();
            case MapNode map when map.Find(FigureKeys.Growth.Name) is not null:
                return Growing(context, map, reader.PathOf(FigureKeys.Then), provenance);
            case var node:
                return
                    FigureReader.Read(
                        context,
                        node,
                        reader.PathOf(FigureKeys.Then),
                        kind,
                        provenance
                    )
                        is { } value
                    ? new ValueAfterLast(value)
                    : null;
        }
    }

    private static GrowFromLast? Growing(
        BindingContext context,
        MapNode map,
        string path,
        Provenance provenance
    )
    {
        var reader = new MapReader(context, map, path, FigureKeys.OfGrowthAfter);
        provenance = provenance.Or(reader);
        var growth = FigureReader.Read(
            context,
            reader.Get(FigureKeys.Growth) ?? map,
            reader.PathOf(FigureKeys.Growth),
            FigureKeys.Growth.Kind,
            provenance
        );
        reader.Finish();
        return growth is null ? null : new GrowFromLast(growth);
    }

    /// <summary>What holds after the last known year must be of the figures' own kind.</summary>
    public static bool Fits(BindingContext context, PathContinuation? after, Unit unit)
    {
        if (after is not ValueAfterLast { Value: var value } || SameKind.Are(value.Unit, unit))
        {
            return true;
        }

        SameKind.Refuse(context, value, unit, "the figures before it");
        return false;
    }
}
