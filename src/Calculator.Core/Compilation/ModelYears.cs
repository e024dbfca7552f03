using Calculator.Core.Scenarios;
using Calculator.Core.Time;

namespace Calculator.Core.Compilation;

/// <summary>The fiscal years that a scenario's model covers.</summary>
internal static class ModelYears
{
    /// <summary>The horizon, widened by the years that re-timed amounts spill into.</summary>
    public static YearRange Of(Scenario scenario)
    {
        var years = scenario.Horizon;
        if (scenario.Report.Calendar is not { } target)
        {
            return years;
        }

        var (first, last) = (years.First, years.Last);
        var calendars = scenario
            .Hosts.Select(h => h.Calendar)
            .Concat(scenario.Hosts.SelectMany(h => h.SenderCosts).Select(c => c.Calendar));
        if (!scenario.Posture.Units.IsEmpty)
        {
            calendars = calendars.Append(FiscalCalendar.UnitedStates);
        }

        foreach (var calendar in calendars)
        {
            if (calendar.MonthsShared(years.First, target, years.First - 1) > 0)
            {
                first = years.First - 1;
            }

            if (calendar.MonthsShared(years.Last, target, years.Last + 1) > 0)
            {
                last = years.Last + 1;
            }
        }

        return new YearRange(first, last);
    }

    /// <summary>The year that the earliest term began in, or the first of the years where none began before.</summary>
    public static int Earliest(Scenario scenario, YearRange years) =>
        scenario
            .Hosts.SelectMany(h => h.Agreements)
            .Select(a => a.Term.First)
            .Append(years.First)
            .Min();
}
