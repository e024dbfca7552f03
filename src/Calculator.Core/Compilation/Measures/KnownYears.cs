using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;
using Calculator.Core.Scenarios;
using Calculator.Core.Time;

namespace Calculator.Core.Compilation.Measures;

/// <summary>Which years of a re-timed report the scenario's own years fill: at both ends only a part of a year's amounts is
/// known, and of one side's none.</summary>
internal sealed class KnownYears
{
    private readonly CompilationScope _scope;
    private readonly Dictionary<string, Formula> _inputs = new(StringComparer.Ordinal);

    public KnownYears(CompilationScope scope)
    {
        _scope = scope;
    }

    /// <summary>The value in the years of which at least a month of one of the calendars is known; none in others.</summary>
    public Formula InPart(
        Formula value,
        Unit unit,
        IEnumerable<FiscalCalendar> calendars,
        string side
    )
    {
        var of = calendars.ToArray();
        return Within(
            value,
            unit,
            side,
            year => of.Any(c => Months(c, year) > 0),
            "of which a part is known"
        );
    }

    /// <summary>The value in the years of which every month of all calendars is known; none in others.</summary>
    public Formula InWhole(
        Formula value,
        Unit unit,
        IEnumerable<FiscalCalendar> calendars,
        string side
    )
    {
        var of = calendars.ToArray();
        return Within(
            value,
            unit,
            side,
            year => of.All(c => Months(c, year) == 12),
            "that is known as a whole"
        );
    }

    /// <summary>The first year of which a part is known: the model's first where amounts are not re-timed.</summary>
    public int FirstInPart(IEnumerable<FiscalCalendar> calendars)
    {
        var of = calendars.ToArray();
        return _scope.Builder.Years.Years.First(year => of.Any(c => Months(c, year) > 0));
    }

    private Formula Within(
        Formula value,
        Unit unit,
        string side,
        Func<int, bool> isKnown,
        string words
    )
    {
        var years = _scope.Builder.Years;
        var known = years.Years.Where(isKnown).ToArray();
        if (known.Length == years.Count)
        {
            return value;
        }

        if (known.Length == 0)
        {
            return Formula.Blank(unit);
        }

        return Formula.If(
            Formula.Between(
                Formula.Year,
                Year($"report.{side}.first-year", $"First year {words}", known[0]),
                Year($"report.{side}.last-year", $"Last year {words}", known[^1])
            ),
            value,
            Formula.Blank(unit)
        );
    }

    /// <summary>A year that follows from the calendars, as an input.</summary>
    public Formula Year(int year) => Year($"report.year-{year}", $"Fiscal year {year}", year);

    private Formula Year(string id, string title, int year)
    {
        if (!_inputs.TryGetValue(id, out var input))
        {
            input = _scope.Builder.Add(
                new Input(id, title, Unit.Year, ValueRange.FiscalYear)
                {
                    Scalar = new Figure(year, Unit.Year, $"{year}", "report.calendar")
                    {
                        // It follows from the scenario's years and the calendars.
                        ChangedAt = null,
                        Source = "follows from the scenario's years and the report's calendar",
                    },
                    Section = "Economy",
                }
            );
            _inputs.Add(id, input);
        }

        return input;
    }

    private int Months(FiscalCalendar calendar, int reportYear) =>
        PartYears.KnownMonths(_scope.Scenario, calendar, reportYear);
}
