using System.Collections.Immutable;
using Calculator.Core.Published;
using Calculator.Core.Quantities;
using Calculator.Core.Time;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Format;
using Calculator.ScenarioFiles.Format.Maps;
using Calculator.ScenarioFiles.Quantities;

namespace Calculator.ScenarioFiles.Binding;

/// <summary>Binds <c>published:</c>, the figures that were printed elsewhere for the scenario's results: a list of maps, or a map
/// of maps under names of the user's choice.</summary>
internal static class PublishedBinder
{
    private static readonly string s_path = ScenarioKeys.Published.Name;
    private const string AnyYears = "a fiscal year such as 2022, or a span such as 2022-2026";

    /// <summary>The figures that could be read; errors of the others are in the context.</summary>
    public static ImmutableArray<PublishedFigure> Bind(BindingContext context, DocumentNode? node)
    {
        switch (node)
        {
            case null:
                return [];
            case MapNode map:
                return Figures(
                    new NamesReader(context, map, s_path)
                        .Maps(ScenarioKeys.Published.Map)
                        .Select(m => m.Map)
                );
            case ListNode list:
                return Figures(list.Items.Select((item, i) => Item(context, item, i + 1)));
            default:
                NotAList(context, s_path);
                return [];
        }

        ImmutableArray<PublishedFigure> Figures(IEnumerable<MapReader?> items) =>
            [
                .. items
                    .OfType<MapReader>()
                    .Select(i => Figure(context, i))
                    .OfType<PublishedFigure>(),
            ];
    }

    private static MapReader? Item(BindingContext context, DocumentNode node, int number)
    {
        var path = PathJoin.Join(s_path, $"{number}");
        context.Map.Add(path, key: null, node.Position);
        if (node is MapNode map)
        {
            return new MapReader(context, map, path, ScenarioKeys.Published.Map);
        }

        NotAList(context, path);
        return null;
    }

    private static void NotAList(BindingContext context, string path) =>
        context.Error(
            "PUB010",
            path,
            "published figures are a list, each with 'line', 'year', 'value' and 'source'",
            allowed: "- { line: support.total, year: 2022, value: 1.82 bn USD, source: \"...\" }"
        );

    private static PublishedFigure? Figure(BindingContext context, MapReader reader)
    {
        var line = reader.Text(PublishedKeys.Line);
        var over = reader.Text(PublishedKeys.Over);
        var years = Years(context, reader, PublishedKeys.Year);
        var against = Years(context, reader, PublishedKeys.Against);
        var aggregation = reader.Choice(
            PublishedKeys.Of,
            against is not null ? Aggregation.Growth
                : years is { Count: > 1 } ? Aggregation.Sum
                : Aggregation.Value
        );
        var (quantity, written) = Value(context, reader, PublishedKeys.Value);
        var within = Within(context, reader, quantity);
        var source = reader.Text(PublishedKeys.Source);
        var note = reader.Text(CommonKeys.Note);
        var differs = reader.Text(PublishedKeys.Differs);
        reader.Finish();
        if (
            line is null
            || years is not { } span
            || quantity is null
            || source is null
            || !Compared(context, reader, span, aggregation, over, ref against)
        )
        {
            return null;
        }

        return new PublishedFigure(
            line,
            span,
            aggregation,
            quantity.Value,
            quantity.Unit,
            within,
            written!,
            source,
            reader.Path
        )
        {
            Against = against,
            Over = over,
            Note = note,
            Differs = differs,
        };
    }

    private static YearRange? Years(BindingContext context, MapReader reader, TextKey key)
    {
        if (reader.Text(key) is not { } text)
        {
            return null;
        }

        var years = YearsReader.Read(text);
        if (years is null)
        {
            context.Error(
                "PUB002",
                reader.PathOf(key),
                $"'{text}' is no fiscal year and no span of them",
                allowed: AnyYears
            );
        }

        return years;
    }

    private static (Quantity? Quantity, string? Written) Value(
        BindingContext context,
        MapReader reader,
        QuantityKey key
    )
    {
        if (reader.Text(key) is not { } text)
        {
            return (null, null);
        }

        var (quantity, problem) = QuantityReader.Read(text);
        if (quantity is null)
        {
            context.Error("FIG001", reader.PathOf(key), problem!, allowed: key.Holds);
        }

        return (quantity, text);
    }

    /// <summary>How far a result may lie from the figure: as stated, or half a unit of its last digit.</summary>
    private static double Within(BindingContext context, MapReader reader, Quantity? value)
    {
        var (rounding, written) = Value(context, reader, PublishedKeys.Rounding);
        if (rounding is not null && value is not null)
        {
            var (found, wanted) = (rounding.Unit, value.Unit);
            if (!(found is null ? wanted is null : found.Equals(wanted)) || rounding.Value < 0)
            {
                context.Error(
                    "PUB005",
                    reader.PathOf(PublishedKeys.Rounding),
                    rounding.Value < 0
                        ? $"'{written}' is less than nothing"
                        : $"'{written}' is no rounding of a value in {Shown(wanted)}",
                    allowed: $"how far a result may lie from the value, in {Shown(wanted)}, 0 or more"
                );
            }
        }

        return rounding?.Value ?? (value?.LastDigit ?? 0) / 2;
    }

    private static string Shown(Unit? unit) =>
        unit is null ? "plain numbers"
        : unit.IsRatio ? "%"
        : unit.ToString();

    /// <summary>Whether the years that a figure is set against fit; one year is set against the year before unless the scenario says.</summary>
    private static bool Compared(
        BindingContext context,
        MapReader reader,
        YearRange years,
        Aggregation aggregation,
        string? over,
        ref YearRange? against
    )
    {
        var problem = "";
        if (!aggregation.IsComparison())
        {
            problem = against is null
                ? ""
                : $"'against' goes with a change or growth, not with '{aggregation.Word()}'";
        }
        else if (over is not null)
        {
            problem = "'over' goes with values, sums and means, not with a change or growth";
        }
        else
        {
            against ??= years.Count == 1 ? new YearRange(years.First - 1, years.First - 1) : null;
            problem =
                against is not { } past
                    ? $"'{aggregation.Word()}' of a span of years needs the years it is set against"
                : aggregation == Aggregation.YearlyGrowth
                && (years.Count > 1 || past.Count > 1 || past.Last >= years.First)
                    ? "growth a year is that of one year against one before it"
                : "";
        }

        if (problem.Length == 0)
        {
            return true;
        }

        context.Error(
            "PUB011",
            reader.PathOf(
                reader.Has(PublishedKeys.Against) ? PublishedKeys.Against : PublishedKeys.Of
            ),
            problem,
            allowed: "of: change, growth or yearly-growth, with 'against:' and a year or a span of years"
        );
        return false;
    }
}
