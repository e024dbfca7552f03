using Calculator.Core.Diagnostics;
using Calculator.Core.Economy;
using Calculator.ScenarioFiles.Documents;

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

        var reader = new MapReader(context, map, path);
        if (reader.Has("value"))
        {
            return FigureReader.Read(context, node, path, kind, provenance) is { } figure
                ? new ConstantPath(figure)
                : null;
        }

        provenance = provenance.Or(reader);
        var result =
            reader.Has("series") ? SeriesPathReader.Read(context, reader, kind, provenance)
            : reader.Has("schedule") ? ScheduleReader.ReadKey(context, reader, kind, provenance)
            : reader.Has("growth") || reader.Has("base") ? Growth(reader, kind, provenance)
            : reader.Has("from") || reader.Has("to")
                ? PhaseReader.Read(context, reader, kind, provenance)
            : Unknown(context, reader, path);
        reader.Finish();
        return result;
    }

    private static YearPath? Unknown(BindingContext context, MapReader reader, string path)
    {
        var found = reader
            .Entries.Select(e => e.Key)
            .FirstOrDefault(k => k is not ("source" or "note"));
        var keys = PathShape.Keys.Concat(["over", "then", "base-year"]);
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
        foreach (var key in reader.Entries.Select(e => e.Key).ToArray())
        {
            reader.Get(key); // One error is enough for a shape that is not recognised.
        }

        return null;
    }

    private static GrowthPath? Growth(MapReader reader, FigureKind kind, Provenance provenance)
    {
        var @base = reader.Figure("base", kind, provenance, isRequired: true);
        var year = reader.Figure("base-year", FigureKind.Year, provenance, isRequired: true);
        var growth = reader.Figure("growth", FigureKind.Growth, provenance, isRequired: true);
        return @base is null || year is null || growth is null
            ? null
            : new GrowthPath(@base, year, growth);
    }
}
