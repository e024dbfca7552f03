using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;
using Calculator.Core.Time;

namespace Calculator.Core.Compilation.Measures;

/// <summary>Spreads each fiscal year's amount over the report's years by months of overlap; the total is preserved:
/// <c>amount(t) = sum over s of months shared(s, t) / 12 x amount(s)</c>.</summary>
internal sealed class Retiming(CompilationScope scope, Unit reportUnit)
{
    // The overlap is the same for every year, so one year's months stand for all.
    private const int AnyYear = 2000;

    /// <summary>An amount of one calendar's fiscal years in another's.</summary>
    /// <param name="amount">The line's amount, in <paramref name="unit"/>.</param>
    /// <param name="unit">A unit of money.</param>
    /// <param name="line">The line, which a step of its own is named after.</param>
    /// <param name="from">The fiscal years of the amount.</param>
    /// <param name="to">The fiscal years of the report.</param>
    public Formula Of(Formula amount, Unit unit, Line line, FiscalCalendar from, FiscalCalendar to)
    {
        var id = unit.Equals(reportUnit)
            ? ReportIds.Reported(line.Id)
            : ReportIds.Reported(line.Id, unit.Basis.ToString().ToLowerInvariant());
        if (!scope.Builder.Has(id))
        {
            scope.Builder.Add(
                new Line(
                    id,
                    $"{line.Title}, in {unit} and the fiscal years of '{from.Id}'",
                    unit,
                    scope.WithinHorizon(amount, unit)
                )
                {
                    Role = LineRole.Memorandum,
                    Section = line.Section,
                    Host = line.Host,
                    Path = line.Path,
                }
            );
        }

        return Formula.Sum(
            [
                .. Part(-1, Formula.Previous(id)),
                .. Part(0, Formula.LineOf(id)),
                .. Part(1, Formula.Next(id)),
            ],
            unit
        );

        IEnumerable<Formula> Part(int offset, Formula value) =>
            from.MonthsShared(AnyYear + offset, to, AnyYear) switch
            {
                12 => [value],
                > 0 and var months => [Formula.Constant(months) / Formula.Constant(12) * value],
                _ => [],
            };
    }
}
