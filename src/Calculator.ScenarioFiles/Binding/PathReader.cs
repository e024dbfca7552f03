using System.Collections.Immutable;
using System.Globalization;
using Calculator.Core.Diagnostics;
using Calculator.Core.Economy;
using Calculator.Core.Quantities;
using Calculator.Core.Time;
using Calculator.ScenarioFiles.Documents;

namespace Calculator.ScenarioFiles.Binding;

/// <summary>Reads a figure by year in any of its shapes: a value, a schedule, a growth path, a phase, a named series.</summary>
internal static class PathReader
{
    private const string Shapes =
        "a value; { schedule: { 2022: ..., 2023: ... }, then: hold }; { base: ..., base-year: ..., growth: 2 % }; "
        + "{ from: ..., to: ..., over: 2022-2026 }; { series: NAME, except: { 2024: ... }, then: hold }";

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
            return Schedule(context, map, path, kind, provenance, after: null);
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
            reader.Has("series") ? Series(context, reader, kind, provenance)
            : reader.Has("schedule") ? Scheduled(context, reader, kind, provenance)
            : reader.Has("growth") || reader.Has("base") ? Growth(context, reader, kind, provenance)
            : reader.Has("from") || reader.Has("to") ? Phase(context, reader, kind, provenance)
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
            allowed: Shapes,
            didYouMean: found is null ? null : Suggestion.Nearest(found, keys),
            atKey: true
        );
        foreach (var key in reader.Entries.Select(e => e.Key).ToArray())
        {
            reader.Get(key); // One error is enough for a shape that is not recognised.
        }

        return null;
    }

    private static SchedulePath? Scheduled(
        BindingContext context,
        MapReader reader,
        FigureKind kind,
        Provenance provenance
    )
    {
        var after = Continuation(context, reader, kind, provenance);
        switch (reader.Get("schedule"))
        {
            case MapNode map:
                return Schedule(context, map, reader.PathOf("schedule"), kind, provenance, after);
            default:
                context.Error(
                    "FIG006",
                    reader.PathOf("schedule"),
                    "a schedule holds a figure for each fiscal year",
                    allowed: Shapes
                );
                return null;
        }
    }

    /// <summary>Years with figures; a range of years gives each of them the same figure.</summary>
    private static SchedulePath? Schedule(
        BindingContext context,
        MapNode map,
        string path,
        FigureKind kind,
        Provenance provenance,
        PathContinuation? after
    )
    {
        var values = ImmutableSortedDictionary.CreateBuilder<int, Figure>();
        var complete = true;
        foreach (var entry in map.Entries)
        {
            var at = PathJoin.Join(path, entry.Key);
            context.Map.Add(at, entry.KeyPosition, entry.Value.Position);
            if (YearsReader.Read(entry.Key) is not { } years || years.Count > YearsReader.MostYears)
            {
                context.Error(
                    "FIG007",
                    at,
                    $"'{entry.Key}' is no fiscal year",
                    allowed: YearsReader.Example,
                    atKey: true
                );
                complete = false;
                continue;
            }

            if (FigureReader.Read(context, entry.Value, at, kind, provenance) is not { } figure)
            {
                complete = false;
                continue;
            }

            foreach (var year in years.Years)
            {
                if (!values.TryAdd(year, figure))
                {
                    context.Error("FIG008", at, $"{year} has a figure already", atKey: true);
                    complete = false;
                }
            }
        }

        if (values.Count == 0)
        {
            if (complete)
            {
                context.Error(
                    "FIG006",
                    path,
                    "a schedule holds a figure for each fiscal year",
                    allowed: Shapes
                );
            }

            return null;
        }

        var unit = values.Values.First().Unit;
        foreach (var other in values.Values.Where(f => !IsOfOneKind(f.Unit, unit)))
        {
            Mixed(context, other, unit, "the figures before it");
            complete = false;
        }

        return complete && Fits(context, after, unit)
            ? new SchedulePath(values.ToImmutable(), after, unit, path)
            : null;
    }

    private static PathContinuation? Continuation(
        BindingContext context,
        MapReader reader,
        FigureKind kind,
        Provenance provenance
    )
    {
        switch (reader.Get("then"))
        {
            case null:
                return null;
            case TextNode { Text: "hold" }:
                return new HoldLast();
            case MapNode map when map.Find("growth") is not null:
                var inner = new MapReader(context, map, reader.PathOf("then"));
                provenance = provenance.Or(inner);
                var growth = FigureReader.Read(
                    context,
                    inner.Get("growth") ?? map,
                    inner.PathOf("growth"),
                    FigureKind.Growth,
                    provenance
                );
                inner.Finish();
                return growth is null ? null : new GrowFromLast(growth);
            case var node:
                return
                    FigureReader.Read(context, node, reader.PathOf("then"), kind, provenance)
                        is { } value
                    ? new ValueAfterLast(value)
                    : null;
        }
    }

    /// <summary>Levels and rates are both pure numbers, and as different as two currencies.</summary>
    private static bool IsOfOneKind(Unit a, Unit b) => a.Equals(b) && a.IsRatio == b.IsRatio;

    /// <summary>What holds after the last known year must be of the figures' own kind.</summary>
    private static bool Fits(BindingContext context, PathContinuation? after, Unit unit)
    {
        if (after is not ValueAfterLast { Value: var value } || IsOfOneKind(value.Unit, unit))
        {
            return true;
        }

        Mixed(context, value, unit, "the figures before it");
        return false;
    }

    private static void Mixed(BindingContext context, Figure figure, Unit unit, string others) =>
        context.Error(
            "FIG009",
            figure.Path,
            figure.Unit.Equals(unit)
                ? $"'{figure.Written}' is {(figure.Unit.IsRatio ? "a yearly rate" : "an index level")}, {others} in {(unit.IsRatio ? "yearly rates" : "index levels")}"
                : $"'{figure.Written}' is in {figure.Unit}, {others} in {unit}",
            figure.Unit.IsRatio && figure.Unit.Equals(unit)
                ? $"then: {{ growth: {figure.Written} }} lets the level grow; a level is written without %"
                : null
        );

    private static GrowthPath? Growth(
        BindingContext context,
        MapReader reader,
        FigureKind kind,
        Provenance provenance
    )
    {
        var @base = Figure(context, reader, "base", kind, provenance);
        var year = Figure(context, reader, "base-year", FigureKind.Year, provenance);
        var growth = Figure(context, reader, "growth", FigureKind.Growth, provenance);
        return @base is null || year is null || growth is null
            ? null
            : new GrowthPath(@base, year, growth);
    }

    private static PhasePath? Phase(
        BindingContext context,
        MapReader reader,
        FigureKind kind,
        Provenance provenance
    )
    {
        var from = Figure(context, reader, "from", kind, provenance);
        var to = Figure(context, reader, "to", kind, provenance);
        YearRange? over = null;
        var years = reader.TextNode("over", isRequired: true);
        if (years is { Text: var text })
        {
            over = YearsReader.Read(text);
            if (over is not { Count: >= 2 })
            {
                context.Error(
                    "FIG007",
                    reader.PathOf("over"),
                    $"'{text}' is no span of two years or more",
                    allowed: YearsReader.Example
                );
                over = null;
            }
        }

        if (from is not null && to is not null && !IsOfOneKind(from.Unit, to.Unit))
        {
            Mixed(context, to, from.Unit, "the figure it comes from");
            return null;
        }

        return from is null || to is null || over is null
            ? null
            : new PhasePath(from, to, over.Value, reader.PathOf("over"))
            {
                // Years without a source of their own go with the figure that they begin from, where a later document states neither.
                OverSource =
                    provenance.SourceOf(years!.Layer)
                    ?? (reader.LayerOf(["from"]) >= years.Layer ? from.Source : null),
                OverNote = provenance.NoteOf(years.Layer),
            };
    }

    private static SchedulePath? Series(
        BindingContext context,
        MapReader reader,
        FigureKind kind,
        Provenance provenance
    )
    {
        var name = reader.Text("series")!;
        var at = reader.PathOf("series");
        var after = Continuation(context, reader, kind, provenance);
        if (context.Series.Find(name, context) is not { } series)
        {
            context.Error(
                "REF001",
                at,
                $"there is no reference series '{name}'",
                allowed: "a series of a file in the folder 'reference' beside the scenario, or of the reference data shipped with the program",
                didYouMean: Suggestion.Nearest(name, context.Series.Names())
            );
            return null;
        }

        if (series.Values.IsEmpty)
        {
            return null; // Reported where the series is read.
        }

        if (!kind.Accepts(series.Unit))
        {
            context.Error(
                "FIG002",
                at,
                $"the series '{name}' is in {series.Unit}, which does not fit here",
                allowed: kind.Describe
            );
            return null;
        }

        return
            Excepted(context, reader, series, kind, provenance) is { } values
            && Fits(context, after, series.Unit)
            ? new SchedulePath(values, after, series.Unit, at) { SeriesName = name }
            : null;
    }

    /// <summary>The series' years, those that the scenario states itself in place of the series' own.</summary>
    private static ImmutableSortedDictionary<int, Figure>? Excepted(
        BindingContext context,
        MapReader reader,
        ReferenceSeries series,
        FigureKind kind,
        Provenance provenance
    )
    {
        var path = reader.PathOf("except");
        var values = series
            .Values.Select(f =>
                KeyValuePair.Create(
                    f.Key,
                    f.Value with
                    {
                        ChangedAt = string.Create(CultureInfo.InvariantCulture, $"{path}.{f.Key}"),
                    }
                )
            )
            .ToImmutableSortedDictionary();
        switch (reader.Get("except"))
        {
            case null:
                return values;
            case MapNode map:
                if (Schedule(context, map, path, kind, provenance, after: null) is not { } stated)
                {
                    return null;
                }

                if (!IsOfOneKind(stated.Unit, series.Unit))
                {
                    Mixed(context, stated.Values.Values.First(), series.Unit, "the series");
                    return null;
                }

                return values.SetItems(stated.Values);
            default:
                context.Error(
                    "FIG006",
                    path,
                    "'except' holds a figure for each fiscal year that differs from the series",
                    allowed: Shapes
                );
                return null;
        }
    }

    private static Figure? Figure(
        BindingContext context,
        MapReader reader,
        string key,
        FigureKind kind,
        Provenance provenance
    )
    {
        if (reader.Get(key) is { } node)
        {
            return FigureReader.Read(context, node, reader.PathOf(key), kind, provenance);
        }

        reader.Missing(key);
        return null;
    }
}
