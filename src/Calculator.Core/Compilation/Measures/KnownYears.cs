using System.Collections.Immutable;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;
using Calculator.Core.Scenarios;
using Calculator.Core.Time;

namespace Calculator.Core.Compilation.Measures;

/// <summary>Which years of a re-timed report the scenario's own years fill: at both ends only a part of a year's amounts is
/// known, and of one side's none. Where amounts are not re-timed every year is known.</summary>
/// <param name="scope">The scenario.</param>
/// <param name="support">The calendars of the hosts' support.</param>
/// <param name="senderCost">The calendars of the sender's costs.</param>
internal sealed class KnownYears(
    CompilationScope scope,
    ImmutableArray<FiscalCalendar> support,
    ImmutableArray<FiscalCalendar> senderCost
)
{
    private readonly KnownSide _support = new("support", support);
    private readonly KnownSide _senderCost = new("sender-cost", senderCost);
    private readonly KnownSide _wholeSupport = new("whole-support", support, IsWhole: true);
    private readonly KnownSide _bothSides = new(
        "both-sides",
        [.. support, .. senderCost],
        IsWhole: true
    );

    private readonly Dictionary<string, Formula> _inputs = new(StringComparer.Ordinal);

    /// <summary>An amount of support in the years of which the scenario knows a part; no value in years that only the sender's
    /// cost reaches when amounts are re-timed.</summary>
    public Formula OfSupport(Formula amount, Unit unit) => Within(_support, amount, unit);

    /// <summary>An amount of the sender's cost in the years of which the scenario knows a part; no value in years that only
    /// support reaches when amounts are re-timed.</summary>
    public Formula OfSenderCost(Formula amount, Unit unit) => Within(_senderCost, amount, unit);

    /// <summary>A ratio or an amount per person in the years that are known as a whole; no value in part years.</summary>
    /// <param name="value">The ratio.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="ofBothSides">True when the sender's cost counts into it.</param>
    public Formula OfWholeYears(Formula value, Unit unit, bool ofBothSides) =>
        Within(ofBothSides ? _bothSides : _wholeSupport, value, unit);

    /// <summary>The sum up to each year of a value that is known from a year of the model on.</summary>
    /// <param name="lineId">The line of the sum.</param>
    /// <param name="value">The value of a year.</param>
    /// <param name="ofSenderCost">True for a value of the sender's cost, false for one of support.</param>
    public Formula Cumulative(string lineId, Formula value, bool ofSenderCost)
    {
        var first = Years.First(y => IsKnown(ofSenderCost ? _senderCost : _support, y));
        return first == scope.Builder.Years.First
            ? Formula.Opening(value, Formula.Previous(lineId) + value)
            : Formula.If(
                Formula.IsEqual(
                    Formula.Year,
                    Input(ReportIds.Year(first), $"Fiscal year {first}", first)
                ),
                value,
                Formula.Previous(lineId) + value
            );
    }

    private IEnumerable<int> Years => scope.Builder.Years.Years;

    private bool IsKnown(KnownSide side, int year) =>
        side.IsKnown(c => PartYears.KnownMonths(scope.Scenario, c, year));

    /// <summary>The value in the years of which enough is known; none in others.</summary>
    private Formula Within(KnownSide side, Formula value, Unit unit)
    {
        var known = Years.Where(y => IsKnown(side, y)).ToArray();
        if (known.Length == scope.Builder.Years.Count)
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
                Input(ReportIds.FirstYear(side.Id), $"First year {side.Words}", known[0]),
                Input(ReportIds.LastYear(side.Id), $"Last year {side.Words}", known[^1])
            ),
            value,
            Formula.Blank(unit)
        );
    }

    /// <summary>A year that follows from the calendars, as an input.</summary>
    private Formula Input(string id, string title, int year)
    {
        if (!_inputs.TryGetValue(id, out var input))
        {
            input = scope.Builder.Add(
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
}
