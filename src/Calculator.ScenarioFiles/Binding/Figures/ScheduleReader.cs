using System.Collections.Immutable;
using Calculator.Core.Economy;
using Calculator.Core.Quantities;
using Calculator.Core.Time;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Format;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Binding.Figures;

/// <summary>Reads figures stated year by year.</summary>
internal static class ScheduleReader
{
    /// <summary>The schedule below the key <c>schedule</c> with what holds after it, or <c>null</c> with an error.</summary>
    public static SchedulePath? ReadKey(
        BindingContext context,
        MapReader reader,
        FigureKind kind,
        Provenance provenance
    )
    {
        var after = ContinuationReader.Read(context, reader, kind, provenance);
        if (reader.Get(FigureKeys.Schedule) is MapNode map)
        {
            return Read(context, map, reader.PathOf(FigureKeys.Schedule), kind, provenance, after);
        }

        Empty(context, reader.PathOf(FigureKeys.Schedule));
        return null;
    }

    /// <summary>Years with figures, or <c>null</c> with an error; a range of years gives each of them the same figure.</summary>
    public static SchedulePath? Read(
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
            complete &=
                Years(context, entry, at) is { } years
                && FigureReader.Read(context, entry.Value, at, kind, provenance) is { } figure
                && AreFree(context, years, figure, values, at);
        }

        if (values.Count == 0)
        {
            if (complete)
            {
                Empty(context, path);
            }

            return null;
        }

        var unit = values.Values.First().Unit;
        foreach (var other in values.Values.Where(f => !SameKind.Are(f.Unit, unit)))
        {
            SameKind.Refuse(context, other, unit, "the figures before it");
            complete = false;
        }

        return complete && ContinuationReader.Fits(context, after, unit)
            ? new SchedulePath(values.ToImmutable(), after, unit, path)
            : null;
    }

    private static YearRange? Years(BindingContext context, MapEntry entry, string at)
    {
        if (YearsReader.Read(entry.Key) is { Count: <= YearsReader.MostYears } years)
        {
            return years;
        }

        context.Error(
            "FIG007",
            at,
            $"'{entry.Key}' is no fiscal year",
            allowed: YearsReader.Example,
            atKey: true
        );
        return null;
    }

    /// <summary>Adds a figure's years; false, with an error for each year that has one already.</summary>
    private static bool AreFree(
        BindingContext context,
        YearRange years,
        Figure figure,
        ImmutableSortedDictionary<int, Figure>.Builder values,
        string at
    )
    {
        var areFree = true;
        foreach (var year in years.Years.Where(y => !values.TryAdd(y, figure)))
        {
            context.Error(
                "FIG008",
                at,
                $"{year} has a figure already",
                atKey: true,
                related: values[year].Path
            );
            areFree = false;
        }

        return areFree;
    }

    private static void Empty(BindingContext context, string path) =>
        context.Error(
            "FIG006",
            path,
            "a schedule holds a figure for each fiscal year",
            allowed: PathShape.Allowed
        );
}
