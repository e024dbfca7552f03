using Calculator.Core.Compilation.Conversions;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;
using Calculator.Core.Scenarios;
using Calculator.Core.Time;

namespace Calculator.Core.Compilation.Measures;

/// <summary>Brings hosts' lines to the currency, price basis and fiscal years of the report.</summary>
internal sealed class ReportTerms(CompilationScope scope, Conversion conversion)
{
    private readonly Retiming _retiming = new(scope, conversion.Unit);

    /// <summary>Unit of reported amounts.</summary>
    public Unit Unit => conversion.Unit;

    /// <summary>A host's line in the report's terms.</summary>
    /// <param name="host">The host.</param>
    /// <param name="line">The line.</param>
    /// <param name="calendar">The fiscal years its amounts belong to; the host's when <c>null</c>.</param>
    public Formula Of(Host host, Line line, FiscalCalendar? calendar = null) =>
        In(Unit, host, line, calendar);

    /// <summary>A host's line in the report's fiscal years and a unit of money of one's own.</summary>
    public Formula In(Unit unit, Host host, Line line, FiscalCalendar? calendar = null)
    {
        var converted = Converted(unit, line);
        return scope.Scenario.Report.Calendar is { } target
            ? _retiming.Of(converted, unit, line, calendar ?? host.Calendar, target)
            : converted;
    }

    /// <summary>The sum of costs in the report's terms.</summary>
    public Formula Sum(IEnumerable<CostLine> costs) =>
        Formula.Sum(costs.Select(c => Of(c.Host, c.Line, c.Calendar)), Unit);

    /// <summary>The sum of hosts' lines by id in the report's terms; a host without such a line adds nothing.</summary>
    public Formula Sum(IEnumerable<(Host Host, string LineId)> lines) =>
        Formula.Sum(
            from stated in lines
            let line = scope.Builder.Lines.FirstOrDefault(l =>
                string.Equals(l.Id, stated.LineId, StringComparison.Ordinal)
            )
            where line is not null
            select Of(stated.Host, line),
            Unit
        );

    /// <summary>The amount in another unit of money, of the same fiscal year.</summary>
    public Formula Converted(Unit target, Line line) =>
        conversion.To(target, Formula.LineOf(line.Id), line.Unit, line);

    /// <summary>The sum of lines, each brought to one unit, of the same fiscal year.</summary>
    public Formula SumIn(Unit unit, IEnumerable<Line> lines) =>
        Formula.Sum(lines.Select(l => Converted(unit, l)), unit);

    /// <summary>True when the scenario states the exchange rates and price indices that bring a line to a unit of money.</summary>
    public bool CanConvert(Unit target, Line line) => conversion.IsKnown(target, line.Unit);

    /// <summary>The unit all lines share, or the report's.</summary>
    public Unit CommonUnit(IReadOnlyCollection<Line> lines) =>
        lines.Count > 0 && lines.All(l => l.Unit.Equals(lines.First().Unit))
            ? lines.First().Unit
            : Unit;
}
