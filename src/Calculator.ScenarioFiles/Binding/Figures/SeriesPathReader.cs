using System.Collections.Immutable;
using System.Globalization;
using Calculator.Core.Diagnostics;
using Calculator.Core.Economy;
using Calculator.Core.Quantities;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Format;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Binding.Figures;

/// <summary>Reads a figure by year that a series of the reference data gives, but for the years that the scenario states itself.</summary>
internal static class SeriesPathReader
{
    /// <summary>The path below the key <c>series</c>, or <c>null</c> with an error.</summary>
    public static SchedulePath? Read(
        BindingContext context,
        MapReader reader,
        FigureKind kind,
        Provenance provenance
    )
    {
        var name = reader.Text(FigureKeys.Series)!;
        var at = reader.PathOf(FigureKeys.Series);
        var after = ContinuationReader.Read(context, reader, kind, provenance);
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
            && ContinuationReader.Fits(context, after, series.Unit)
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
        var path = reader.PathOf(FigureKeys.Except);
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
        switch (reader.Get(FigureKeys.Except))
        {
            case null:
                return values;
            case MapNode map:
                if (
                    ScheduleReader.Read(context, map, path, kind, provenance, after: null)
                    is not { } stated
                )
                {
                    return null;
                }

                if (!SameKind.Are(stated.Unit, series.Unit))
                {
                    SameKind.Refuse(
                        context,
                        stated.Values.Values.First(),
                        series.Unit,
                        "the series"
                    );
                    return null;
                }

                return values.SetItems(stated.Values);
            default:
                context.Error(
                    "FIG006",
                    path,
                    "'except' holds a figure for each fiscal year that differs from the series",
                    allowed: PathShape.Allowed
                );
                return null;
        }
    }
}
