using System.Collections.Immutable;
using Calculator.Core.Quantities;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Format;
using Calculator.ScenarioFiles.Format.Maps;
using Calculator.ScenarioFiles.Quantities;

namespace Calculator.ScenarioFiles.Binding.Figures;

/// <summary>Reads one series of the reference data: its unit, its source, its values by fiscal year.</summary>
internal static class SeriesReader
{
    private static readonly ValueRange s_percentages = new(-1e6, 1e6);

    /// <summary>The series; one without values where it can't be used, with an error.</summary>
    public static ReferenceSeries Read(BindingContext context, MapEntry entry, string path)
    {
        var none = new ReferenceSeries(Unit.Ratio, ImmutableSortedDictionary<int, Figure>.Empty);
        if (entry.Value is not MapNode map)
        {
            context.Error("REF002", path, "a series has a unit, a source and values");
            return none;
        }

        var reader = new MapReader(context, map, path, SeriesKeys.Declaration);
        var provenance = Provenance.Of(reader.Text(SeriesKeys.Source));
        foreach (
            var key in new[]
            {
                SeriesKeys.Title,
                SeriesKeys.Period,
                SeriesKeys.Url,
                CommonKeys.Note,
            }
        )
        {
            reader.Text(key);
        }

        var unitText = reader.Text(SeriesKeys.Unit) ?? "";
        var (one, _) = QuantityReader.Read("1 " + unitText);
        var values = reader.Get(SeriesKeys.Values) as MapNode;
        reader.Finish();
        if (one?.Unit is not { } unit || values is null)
        {
            context.Error(
                "REF002",
                path,
                $"the series has no usable unit ('{unitText}') or no values"
            );
            return none;
        }

        // Values are bare numbers in the series' unit; percentages as written, 4.2 for 4.2 %.
        var kind = new FigureKind(
            "number",
            $"a number in {unitText}",
            _ => true,
            unit.IsRatio ? Unit.Index : unit,
            unit.IsRatio ? s_percentages : ValueRange.Any
        );
        return new ReferenceSeries(unit, Values(context, values, path, kind, unit, provenance));
    }

    private static ImmutableSortedDictionary<int, Figure> Values(
        BindingContext context,
        MapNode values,
        string path,
        FigureKind kind,
        Unit unit,
        Provenance provenance
    )
    {
        var result = ImmutableSortedDictionary.CreateBuilder<int, Figure>();
        foreach (var value in values.Entries)
        {
            var at = PathJoin.Join(path, value.Key);
            context.Map.Add(at, value.KeyPosition, value.Value.Position);
            if (!YearsReader.TryYear(value.Key, out var year))
            {
                context.Error(
                    "REF003",
                    at,
                    $"'{value.Key}' is no fiscal year",
                    allowed: "a fiscal year such as 2022",
                    atKey: true
                );
            }
            else if (FigureReader.Read(context, value.Value, at, kind, provenance) is { } figure)
            {
                result[year] = unit.IsRatio ? Percentage(figure) : figure with { Unit = unit };
            }
        }

        return result.ToImmutable();
    }

    /// <summary>A number of percent as the ratio it is; as a decimal number, so that 4.2 becomes the 0.042 that '4.2 %' is.</summary>
    private static Figure Percentage(Figure figure) =>
        figure with
        {
            Value = (double)((decimal)figure.Value / 100),
            Unit = Unit.Ratio,
            Written = figure.Written + " %",
        };
}
