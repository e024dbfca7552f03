using Calculator.Core.Diagnostics;
using Calculator.Core.Time;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Format;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Binding;

/// <summary>Reads a fiscal calendar: one known by name, or <c>{ starts: July, named-by: end }</c>.</summary>
internal static class CalendarReader
{
    private const string Shape = "{ starts: July } or { starts: October, named-by: end }";

    private static readonly Dictionary<string, FiscalCalendar> s_known =
        FiscalCalendar.Known.ToDictionary(c => c.Id, StringComparer.Ordinal);

    /// <summary>The calendar below a key; <paramref name="fallback"/> when absent or, with an error, wrong.</summary>
    /// <param name="context">Takes the errors.</param>
    /// <param name="reader">The map that has the key.</param>
    /// <param name="key">The key; its word beside the names stands for <c>null</c>.</param>
    /// <param name="fallback">The calendar where none is stated.</param>
    public static FiscalCalendar? Read(
        BindingContext context,
        MapReader reader,
        CalendarKey key,
        FiscalCalendar? fallback
    )
    {
        switch (reader.Get(key))
        {
            case null:
                return fallback;
            case TextNode { Text: var text } when text == key.Word:
                return null;
            case TextNode { Text: var text } when s_known.TryGetValue(text, out var known):
                return known;
            case TextNode { Text: var text }:
                var words = key.Words.Select(w => w.Name).ToArray();
                context.Error(
                    "SCN005",
                    reader.PathOf(key),
                    $"'{text}' is no calendar known here",
                    allowed: string.Join(", ", words.Append(Shape)),
                    didYouMean: MonthNames.Find(text) is { } month
                        ? $"{{ starts: {MonthNames.All[month - 1]} }}"
                        : Suggestion.Nearest(text, words)
                );
                return fallback;
            case MapNode map:
                return Stated(context, new MapReader(context, map, reader.PathOf(key), key.Map))
                    ?? fallback;
            default:
                context.Error(
                    "SCN004",
                    reader.PathOf(key),
                    "'calendar' is a text or 'key: value' lines, not a list",
                    allowed: string.Join(", ", key.Words.Select(w => w.Name).Append(Shape))
                );
                return fallback;
        }
    }

    private static FiscalCalendar? Stated(BindingContext context, MapReader reader)
    {
        var starts = reader.Text(CalendarKeys.Starts);
        var byEnd = reader.Choice(CalendarKeys.NamedBy);
        reader.Finish();
        if (starts is null)
        {
            return null;
        }

        if (MonthNames.Find(starts) is { } month)
        {
            return FiscalCalendar.Starting(month, byEnd);
        }

        context.Error(
            "SCN022",
            reader.PathOf(CalendarKeys.Starts),
            $"'{starts}' is no month",
            allowed: "January to December, in full or by three letters, or 1 to 12",
            didYouMean: Suggestion.Nearest(starts, MonthNames.All)
                ?? Suggestion.Nearest(starts, MonthNames.All.Select(m => m[..3]))
        );
        return null;
    }
}
