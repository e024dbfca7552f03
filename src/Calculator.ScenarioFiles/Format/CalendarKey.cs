using Calculator.Core.Time;

namespace Calculator.ScenarioFiles.Format;

/// <summary>A key that holds a fiscal calendar: one known by name, or one stated by its first month.</summary>
/// <param name="name">The key.</param>
/// <param name="doc">Meaning.</param>
/// <param name="map">The map that states one.</param>
/// <param name="word">A word beside the names, with its meaning; none by default.</param>
internal sealed class CalendarKey(
    string name,
    string doc,
    Func<MapDeclaration> map,
    (string Name, string Doc)? word = null
) : Key(name, doc)
{
    /// <summary>The map that states one.</summary>
    public MapDeclaration Map => map();

    /// <summary>The word beside the names, or <c>null</c>.</summary>
    public string? Word => word?.Name;

    /// <summary>The words with their meaning: the one beside the names first.</summary>
    public IEnumerable<(string Name, string Doc)> Words =>
        (word is { } first ? new[] { first } : []).Concat(
            FiscalCalendar.Known.Select(c =>
                (c.Id, c.StartMonth == 1 ? "January to December." : Described(c))
            )
        );

    public override string Holds =>
        string.Join(", ", Words.Select(w => w.Name)) + " or { starts: July, named-by: end }";

    private static string Described(FiscalCalendar calendar) =>
        $"From {MonthNames.All[calendar.StartMonth - 1]}, named by its {(calendar.NamedByEnd ? "end" : "beginning")}.";
}
