using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;
using Calculator.Core.Time;

namespace Calculator.Core.Compilation;

/// <summary>The scenario's own years within those of its model, which a re-timed report widens.</summary>
internal sealed class HorizonTerms(ModelBuilder builder, YearRange horizon)
{
    private Formula? _first;
    private Formula? _last;

    /// <summary>First fiscal year of the scenario, as an input.</summary>
    public Formula First => _first ??= Year(EconomyIds.HorizonFirst, "first year", horizon.First);

    /// <summary>Last fiscal year of the scenario, as an input.</summary>
    public Formula Last => _last ??= Year(EconomyIds.HorizonLast, "last year", horizon.Last);

    /// <summary>True where the model has the scenario's own years and no others.</summary>
    public bool IsWhole => horizon == builder.Years;

    /// <summary>The value in the scenario's own years and zero in those a re-timed report adds at the ends; the value itself where none is added.</summary>
    public Formula Within(Formula value, Unit unit) =>
        IsWhole
            ? value
            : Formula.If(
                Formula.Between(Formula.Year, First, Last),
                value,
                Formula.Constant(0, unit)
            );

    private Formula Year(string id, string words, int year) =>
        builder.Add(
            new Input(id, $"Scenario: {words}", Unit.Year, ValueRange.FiscalYear)
            {
                Scalar = new Figure(year, Unit.Year, $"{year}", "years")
                {
                    // Columns and tables have the scenario's years: others are another scenario.
                    ChangedAt = null,
                    Source = "a choice of this scenario",
                },
                Section = "Economy",
            }
        );
}
