using Calculator.Core.Diagnostics;
using Calculator.Core.Time;
using Calculator.ScenarioFiles.Documents;

namespace Calculator.ScenarioFiles.Binding;

/// <summary>Reads a fiscal calendar: one known by name, or <c>{ starts: July, named-by: end }</c>.</summary>
internal static class CalendarReader
{
    private const string Shape = "{ starts: July } or { starts: October, named-by: end }";

    private static readonly Dictionary<string, bool> s_ends = new(StringComparer.Ordinal)
    {
        ["beginning"] = false,
        ["end"] = true,
    };

    private static readonly Dictionary<string, FiscalCalendar> s_known =
        FiscalCalendar.Known.ToDictionary(c => c.Id, StringComparer.Ordinal);

    /// <summary>The calendar below the key <c>calendar</c>; <paramref name="fallback"/> when absent or, with an error, wrong.</summary>
    /// <param name="context">Takes the errors.</param>
    /// <param name="reader">The map that has the key.</param>
    /// <param name="fallback">The calendar where none is stated.</param>
    /// <param name="word">A word that stands for <c>null</c> beside the names; none by default.</param>
    public static FiscalCalendar? Read(
        BindingContext context,
        MapReader reader,
        FiscalCalendar? fallback,
        string? word = null
    )
    {
        const string key = "calendar";
        switch (reader.Get(key))
        {
            case null:
                return fallback;
            case TextNode { Text: var text } when text == word:
                return null;
            case TextNode { Text: var text } when s_known.TryGetValue(text, out var known):
                return known;
            case TextNode { Text: var text }:
                context.Error(
                    "SCN005",
                    reader.PathOf(key),
                    $"'{text}' is no calendar known here",
                    allowed: string.Join(", ", Words(word).Append(Shape)),
                    didYouMean: MonthNames.Find(text) is { } month
                        ? $"{{ starts: {MonthNames.All[month - 1]} }}"
                        : Suggestion.Nearest(text, Words(word))
                );
                return fallback;
            case MapNode map:
                return Stated(context, new MapReader(context, map, reader.PathOf(key))) ?? fallback;
            default:
                context.Error(
                    "SCN004",
                    reader.PathOf(key),
                    "'calendar' is a text or 'key: value' lines, not a list",
                    allowed: string.Join(", ", Words(word).Append(Shape))
                );
                return fallback;
        }
    }

    private static IEnumerable<string> Words(string? word) =>
        word is null ? s_known.Keys : s_known.Keys.Prepend(word);

    private static FiscalCalendar? Stated(BindingContext context, MapReader reader)
    {
        var starts = reader.Text("starts", isRequired: true);
        var byEnd = reader.Choice("named-by", s_ends, fallback: false);
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
            reader.PathOf("starts"),
            $"'{starts}' is no month",
            allowed: "January to December, in full or by three letters, or 1 to 12",
            didYouMean: Suggestion.Nearest(starts, MonthNames.All)
                ?? Suggestion.Nearest(starts, MonthNames.All.Select(m => m[..3]))
        );
        return null;
    }
}
