using System.Collections.Immutable;
using Calculator.Core.Time;

namespace Calculator.Core.Scenarios;

/// <summary>What is known of a host before a scenario says anything: its name, currency and fiscal year.</summary>
/// <param name="Id">Key of the host in a scenario.</param>
/// <param name="Name">Its name.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Calendar">Its fiscal year.</param>
public sealed record Nation(string Id, string Name, string Currency, FiscalCalendar Calendar)
{
    public static ImmutableArray<Nation> Known { get; } =
    [
        new("japan", "Japan", "JPY", FiscalCalendar.Japan),
        new("korea", "South Korea", "KRW", FiscalCalendar.Korea),
        new("germany", "Germany", "EUR", FiscalCalendar.Germany),
        new("italy", "Italy", "EUR", FiscalCalendar.Italy),
        new("united-kingdom", "United Kingdom", "GBP", FiscalCalendar.UnitedKingdom),
        new("poland", "Poland", "PLN", FiscalCalendar.CalendarYear),
        new("spain", "Spain", "EUR", FiscalCalendar.CalendarYear),
        new("kuwait", "Kuwait", "KWD", FiscalCalendar.CalendarYear),
        new("saudi-arabia", "Saudi Arabia", "SAR", FiscalCalendar.CalendarYear),
    ];

    /// <summary>The nation of that id, or <c>null</c>.</summary>
    public static Nation? Find(string id) =>
        Known.FirstOrDefault(n => string.Equals(n.Id, id, StringComparison.Ordinal));
}
