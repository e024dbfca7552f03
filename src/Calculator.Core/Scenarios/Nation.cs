using System.Collections.Immutable;
using Calculator.Core.Time;

namespace Calculator.Core.Scenarios;

/// <summary>What is known of a host before a scenario says anything: its name, currency and fiscal year.</summary>
/// <param name="Id">Key of the host in a scenario.</param>
/// <param name="Name">Its name.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Calendar">Its fiscal year. One written 2022-23 is named by its beginning, as Japan's is, unless the nation
/// itself names it by its end.</param>
public sealed record Nation(string Id, string Name, string Currency, FiscalCalendar Calendar)
{
    private static readonly FiscalCalendar s_april = FiscalCalendar.Starting(4);
    private static readonly FiscalCalendar s_july = FiscalCalendar.Starting(7);
    private static readonly FiscalCalendar s_octoberByEnd = FiscalCalendar.Starting(
        10,
        namedByEnd: true
    );

    /// <summary>Nations that host, or have hosted, forces of the United States.</summary>
    public static ImmutableArray<Nation> Known { get; } =
    [
        new("japan", "Japan", "JPY", FiscalCalendar.Japan),
        new("korea", "South Korea", "KRW", FiscalCalendar.Korea),
        new("germany", "Germany", "EUR", FiscalCalendar.Germany),
        new("italy", "Italy", "EUR", FiscalCalendar.Italy),
        new("united-kingdom", "United Kingdom", "GBP", FiscalCalendar.UnitedKingdom),
        // East Asia and the Pacific.
        new("australia", "Australia", "AUD", s_july),
        new("marshall-islands", "Marshall Islands", "USD", s_octoberByEnd),
        new("micronesia", "Micronesia", "USD", s_octoberByEnd),
        new("new-zealand", "New Zealand", "NZD", s_july),
        new("palau", "Palau", "USD", s_octoberByEnd),
        OfCalendarYear("philippines", "Philippines", "PHP"),
        new("singapore", "Singapore", "SGD", s_april),
        OfCalendarYear("taiwan", "Taiwan", "TWD"),
        new("thailand", "Thailand", "THB", s_octoberByEnd),
        // Europe.
        OfCalendarYear("belgium", "Belgium", "EUR"),
        OfCalendarYear("bulgaria", "Bulgaria", "EUR"),
        OfCalendarYear("cyprus", "Cyprus", "EUR"),
        OfCalendarYear("czechia", "Czechia", "CZK"),
        OfCalendarYear("denmark", "Denmark", "DKK"),
        OfCalendarYear("estonia", "Estonia", "EUR"),
        OfCalendarYear("finland", "Finland", "EUR"),
        OfCalendarYear("france", "France", "EUR"),
        OfCalendarYear("greece", "Greece", "EUR"),
        OfCalendarYear("hungary", "Hungary", "HUF"),
        OfCalendarYear("iceland", "Iceland", "ISK"),
        OfCalendarYear("kosovo", "Kosovo", "EUR"),
        OfCalendarYear("latvia", "Latvia", "EUR"),
        OfCalendarYear("lithuania", "Lithuania", "EUR"),
        OfCalendarYear("netherlands", "Netherlands", "EUR"),
        OfCalendarYear("norway", "Norway", "NOK"),
        OfCalendarYear("poland", "Poland", "PLN"),
        OfCalendarYear("portugal", "Portugal", "EUR"),
        OfCalendarYear("romania", "Romania", "RON"),
        OfCalendarYear("slovakia", "Slovakia", "EUR"),
        OfCalendarYear("spain", "Spain", "EUR"),
        OfCalendarYear("sweden", "Sweden", "SEK"),
        OfCalendarYear("turkey", "Turkey", "TRY"),
        // The Middle East and Africa.
        OfCalendarYear("bahrain", "Bahrain", "BHD"),
        OfCalendarYear("djibouti", "Djibouti", "DJF"),
        new("egypt", "Egypt", "EGP", s_july),
        OfCalendarYear("iraq", "Iraq", "IQD"),
        OfCalendarYear("israel", "Israel", "ILS"),
        OfCalendarYear("jordan", "Jordan", "JOD"),
        new("kenya", "Kenya", "KES", s_july),
        new("kuwait", "Kuwait", "KWD", s_april),
        OfCalendarYear("oman", "Oman", "OMR"),
        OfCalendarYear("qatar", "Qatar", "QAR"),
        OfCalendarYear("saudi-arabia", "Saudi Arabia", "SAR"),
        OfCalendarYear("united-arab-emirates", "United Arab Emirates", "AED"),
        // America.
        new("canada", "Canada", "CAD", s_april),
        OfCalendarYear("honduras", "Honduras", "HNL"),
    ];

    /// <summary>The nation of that id, or <c>null</c>.</summary>
    public static Nation? Find(string id) =>
        Known.FirstOrDefault(n => string.Equals(n.Id, id, StringComparison.Ordinal));

    private static Nation OfCalendarYear(string id, string name, string currency) =>
        new(id, name, currency, FiscalCalendar.CalendarYear);
}
