using Calculator.Core.Diagnostics;
using Calculator.Core.Economy;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Format;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Binding.Figures;

/// <summary>Reads a figure by year in any of its shapes: a value, a schedule, a growth path, a phase, a named series.</summary>
internal static class PathReader
{
    /// <summary>The path, or <c>null</c> with an error.</summary>
    public static YearPath? Read(
        BindingContext context,
        DocumentNode node,
        string path,
        FigureKind kind,
        Provenance provenance
    )
    {
        if (node is not MapNode map)
        {
            return FigureReader.Read(context, node, path, kind, provenance) is { } figure
                ? new ConstantPath(figure)
                : null;
        }

        // One year among the keys makes it a schedule; a key that is none is then told as what it is.
        if (PathShape.IsByYear(map) && !PathShape.Keys.Any(k => map.Find(k) is not null))
        {
            return ScheduleReader.Read(context, map, path, kind, provenance, after: null);
        }

        if (PathShape.Find(map) is not { } shape)
        {
            Unknown(context, map, path);
            return null;
        }

        if (shape == FigureKeys.OfValue)
        {
            return FigureReader.Read(context, node, path, kind, provenance) is { } figure
                ? new ConstantPath(figure)
                : null;
        }

        var reader = new MapReader(context, map, path, shape);
        provenance = provenance.Or(reader);
        YearPath? result =
            shape == FigureKeys.OfSeries ? SeriesPathReader.Read(context, reader, kind, provenance)
            : shape == FigureKeys.OfSchedule
                ? ScheduleReader.ReadKey(context, reader, kind, provenance)
            : shape == FigureKeys.OfGrowth ? Growth(reader, kind, provenance)
            : PhaseReader.Read(context, reader, kind, provenance);
        reader.Finish();
        return result;
    }

    /// <summary>One error is enough for a shape that is not recognised.</summary>
    private static void Unknown(BindingContext context, MapNode map, string path)
    {
        foreach (var entry in map.Entries)
        {
            context.Map.Add(
                PathJoin.Join(path, entry.Key),
                entry.KeyPosition,
                entry.Value.Position
            );
        }

        string[] keys =
        [
            .. FigureKeys
                .Shapes.SelectMany(s => s.Map.Keys)
                .Select(k => k.Name)
                .Where(k => k != CommonKeys.Source.Name && k != CommonKeys.Note.Name),
        ];
        var found = map
            .Entries.Select(e => e.Key)
            .FirstOrDefault(k => k != CommonKeys.Source.Name && k != CommonKeys.Note.Name);
        context.Error(
            "FIG005",
            found is null ? path : PathJoin.Join(path, found),
            found is null
                ? "there is no value here"
                : $"'{found}' is no way to state a figure by year",
            allowed: PathShape.Allowed,
            didYouMean: found is null ? null : Suggestion.Nearest(found, keys),
            atKey: true
        );
    }

    private static GrowthPath? Growth(MapReader reader, FigureKind kind, Provenance provenance)
    {
        var @base = reader.Figure(FigureKeys.Base, kind, provenance);
        var year = reader.Figure(FigureKeys.BaseYear, provenance);
        var growth = reader.Figure(FigureKeys.Growth, provenance);
        return @base is null || year is null || growth is null
            ? null
            : new GrowthPath(@base, year, growth);
    }
}
