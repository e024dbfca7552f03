namespace Calculator.Core.Time;

/// <summary>When a nation's fiscal year begins. A fiscal year is named as the nation itself names it:
/// by the calendar year it begins in (Japan, UK, and calendar-year nations), or by the one it ends in (United States).</summary>
/// <param name="Id">Name in a scenario: <c>us</c>, <c>japan</c>, <c>korea</c> ...; for one that is
/// stated by its month, words that tell it.</param>
/// <param name="StartMonth">First month, 1 to 12.</param>
/// <param name="NamedByEnd">True when the year is named by the calendar year it ends in.</param>
public sealed record FiscalCalendar(string Id, int StartMonth, bool NamedByEnd)
{
    /// <summary>October to September, named by its end.</summary>
    public static FiscalCalendar UnitedStates { get; } = new("us", 10, NamedByEnd: true);

    /// <summary>April to March, named by its beginning.</summary>
    public static FiscalCalendar Japan { get; } = new("japan", 4, NamedByEnd: false);

    public static FiscalCalendar Korea { get; } = new("korea", 1, NamedByEnd: false);

    public static FiscalCalendar Germany { get; } = new("germany", 1, NamedByEnd: false);

    public static FiscalCalendar Italy { get; } = new("italy", 1, NamedByEnd: false);

    /// <summary>April to March, named here by its beginning (FY2022 is 2022-23).</summary>
    public static FiscalCalendar UnitedKingdom { get; } = new("uk", 4, NamedByEnd: false);

    /// <summary>The calendar year.</summary>
    public static FiscalCalendar CalendarYear { get; } = new("calendar-year", 1, NamedByEnd: false);

    /// <summary>A calendar that begins in any month.</summary>
    /// <param name="startMonth">First month, 1 to 12.</param>
    /// <param name="namedByEnd">True when the year is named by the calendar year it ends in; of no account for January.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static FiscalCalendar Starting(int startMonth, bool namedByEnd = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(startMonth, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(startMonth, 12);
        var ends = namedByEnd && startMonth > 1;
        return new FiscalCalendar(
            $"from {MonthNames.All[startMonth - 1]}{(ends ? ", named by its end" : "")}",
            startMonth,
            ends
        );
    }

    public static IReadOnlyList<FiscalCalendar> Known { get; } =
    [UnitedStates, Japan, Korea, Germany, Italy, UnitedKingdom, CalendarYear];

    /// <summary>Months from January of year 0 to the first month of the fiscal year.</summary>
    public int FirstMonthOf(int fiscalYear) =>
        12 * (fiscalYear - (NamedByEnd && StartMonth > 1 ? 1 : 0)) + StartMonth - 1;

    /// <summary>Months, 0 to 12, that fiscal year <paramref name="year"/> of this calendar shares with
    /// <paramref name="otherYear"/> of another.</summary>
    public int MonthsShared(int year, FiscalCalendar other, int otherYear)
    {
        var (first, otherFirst) = (FirstMonthOf(year), other.FirstMonthOf(otherYear));
        return Math.Max(0, Math.Min(first, otherFirst) + 12 - Math.Max(first, otherFirst));
    }
}
