using System.Collections.Immutable;
using Calculator.Core.Time;

namespace Calculator.Core.Scenarios;

/// <summary>The fiscal years of a re-timed report of which the scenario's own years fill only a part: their amounts are not those
/// of a year. None where each host's amounts stay in its own fiscal years.</summary>
/// <param name="Support">Part years of the hosts' amounts, in order.</param>
/// <param name="BothSides">Part years of the hosts' amounts together with the sender's cost, in order.</param>
public sealed record PartYears(ImmutableArray<int> Support, ImmutableArray<int> BothSides)
{
    /// <summary>No year is a part year.</summary>
    public static PartYears None { get; } = new([], []);

    /// <summary>Those among a model's years.</summary>
    public static PartYears Of(Scenario scenario, YearRange modelYears)
    {
        var hosts = scenario.Hosts.Select(h => h.Calendar).Distinct().ToArray();
        return new PartYears(Among(hosts), Among([.. hosts, FiscalCalendar.UnitedStates]));

        ImmutableArray<int> Among(FiscalCalendar[] calendars) =>
            scenario.Report.Calendar is null
                ? []
                :
                [
                    .. modelYears.Years.Where(year =>
                        calendars.Any(c => KnownMonths(scenario, c, year) > 0)
                        && !calendars.All(c => KnownMonths(scenario, c, year) == 12)
                    ),
                ];
    }

    /// <summary>Months, 0 to 12, of a year of the report that the scenario's years of another calendar fill.</summary>
    internal static int KnownMonths(Scenario scenario, FiscalCalendar calendar, int reportYear) =>
        scenario.Report.Calendar is { } target
            ? scenario.Horizon.Years.Sum(y => calendar.MonthsShared(y, target, reportYear))
        : scenario.Horizon.Contains(reportYear) ? 12
        : 0;
}
