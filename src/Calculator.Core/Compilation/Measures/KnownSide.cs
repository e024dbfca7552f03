using System.Collections.Immutable;
using Calculator.Core.Time;

namespace Calculator.Core.Compilation.Measures;

/// <summary>The amounts that must be known in a year for a value of it to mean something.</summary>
/// <param name="Id">Id, a part of its inputs' ids.</param>
/// <param name="Calendars">The calendars that the amounts belong to.</param>
/// <param name="IsWhole">True when every month of all calendars must be known, false when one of any will do.</param>
internal sealed record KnownSide(
    string Id,
    ImmutableArray<FiscalCalendar> Calendars,
    bool IsWhole = false
)
{
    /// <summary>How a year is described that counts.</summary>
    public string Words => IsWhole ? "that is known as a whole" : "of which a part is known";

    /// <summary>True for a year of which enough is known.</summary>
    /// <param name="months">Months known of one calendar's amounts in the year, 0 to 12.</param>
    public bool IsKnown(Func<FiscalCalendar, int> months) =>
        IsWhole ? Calendars.All(c => months(c) == 12) : Calendars.Any(c => months(c) > 0);
}
