using System.Collections.Immutable;
using Calculator.Core.Agreements;
using Calculator.Core.Compilation.Conversions;
using Calculator.Core.Compilation.Stationing.Costs;
using Calculator.Core.Economy;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;
using Calculator.Core.Scenarios;
using Calculator.Core.Time;

namespace Calculator.Core.Compilation.Measures;

/// <summary>What measures are made from: the lines of support and cost, and the way to the reporting currency.</summary>
public sealed class MeasureContext
{
    private readonly CompilationScope _scope;
    private readonly Conversion _conversion;
    private readonly KnownYears _known;

    internal MeasureContext(
        CompilationScope scope,
        Conversion conversion,
        ImmutableArray<SupportLine> support,
        ImmutableArray<CostLine> costs
    )
    {
        _scope = scope;
        _conversion = conversion;
        _known = new KnownYears(scope);
        Support = support;
        Costs = costs;
    }

    /// <summary>The posture's lines; <c>null</c> where the scenario has no units.</summary>
    internal Stationing.CompiledPosture? Posture { get; init; }

    /// <summary>Costs of the posture in hosts; they are among <see cref="Costs"/> too.</summary>
    internal ImmutableArray<CostLine> PostureCosts { get; init; } = [];

    /// <summary>One-time costs of the posture's changes, whoever pays; they are told here and counted through <see cref="PostureCosts"/>.</summary>
    internal ImmutableArray<OneTimeCost> OneTimeCosts { get; init; } = [];

    /// <summary>Costs of the posture on the sending nation's own territory, beside <see cref="Costs"/>.</summary>
    internal ImmutableArray<CostLine> HomeCosts { get; init; } = [];

    public Scenario Scenario => _scope.Scenario;

    public ImmutableArray<Host> Hosts => Scenario.Hosts;

    public bool HasSeveralHosts => Hosts.Length > 1;

    /// <summary>Every line of host-nation support, in agreement order.</summary>
    public ImmutableArray<SupportLine> Support { get; }

    /// <summary>The agreements' scopes where there are several; none where all are about the same.</summary>
    public IReadOnlyList<string> Scopes =>
        Support.Select(s => s.Scope).Distinct(StringComparer.Ordinal).ToArray()
            is { Length: > 1 } scopes
            ? scopes
            : [];

    /// <summary>True when some support is one-off and recurring support is told apart.</summary>
    public bool HasOneOffs => Support.Any(s => s.IsOneOff);

    /// <summary>The kinds of support with a line of their own: support that is not split only where there is some.</summary>
    public IEnumerable<SupportKind> Kinds =>
        Enum.GetValues<SupportKind>()
            .Where(k => k != SupportKind.NotSplit || Support.Any(s => s.Line.Kind == k.Id()));

    /// <summary>The kinds of support that may relieve the sender's budget: all but forgone revenue.</summary>
    public IEnumerable<SupportKind> DirectKinds => Kinds.Where(k => k != SupportKind.Forgone);

    /// <summary>True when the scenario states support of a host, so that none of it is more than an absence.</summary>
    public bool HasSupport(Host host) => Support.Any(s => s.Host == host);

    /// <summary>Every cost of the sending nation.</summary>
    public ImmutableArray<CostLine> Costs { get; }

    /// <summary>True when a host's sender cost is stated, so that a share of both sides' cost means something.</summary>
    public bool HasCosts(Host host) => Costs.Any(c => c.Host == host);

    /// <summary>True when the sender's cost is stated for every host.</summary>
    public bool EveryHostHasCosts => !Hosts.IsEmpty && Hosts.All(HasCosts);

    /// <summary>True when support is stated, and the sender's cost for every host: a share or sum of both sides means something.</summary>
    public bool HasBothSides => !Support.IsEmpty && EveryHostHasCosts;

    /// <summary>What the senses of the stated costs say about support.</summary>
    internal CostSenses Senses => new(this);

    /// <summary>The sender's cost without the support it contains, over all hosts or of one.</summary>
    public Formula SenderCostBesideSupport(Host? host = null)
    {
        var suffix = host is null ? "" : $".{host.Id}";
        var beside = $"sender-cost.beside-support{suffix}";
        return Formula.LineOf(Has(beside) ? beside : $"sender-cost.gross{suffix}");
    }

    /// <summary>Unit of reported amounts.</summary>
    public Unit ReportUnit => _conversion.Unit;

    public bool Has(string lineId) => _scope.Builder.Has(lineId);

    public Formula Add(Line line) => _scope.Builder.Add(line);

    /// <summary>Adds an assumption that belongs to the report.</summary>
    public Formula Add(Input input) => _scope.Builder.Add(input);

    /// <summary>Adds a line of a measure with its definition.</summary>
    public Formula AddMeasure(
        string id,
        string title,
        Unit unit,
        Formula formula,
        string definition,
        LineRole role = LineRole.Measure,
        string section = "Measures"
    ) =>
        Add(
            new Line(id, title, unit, formula)
            {
                Role = role,
                Section = section,
                Note = definition,
                Path = Scenario.Report.Path,
            }
        );

    /// <summary>Value in the scenario's own years, zero in those that re-timing adds.</summary>
    public Formula WithinHorizon(Formula value, Unit unit) => _scope.WithinHorizon(value, unit);

    /// <summary>The sum of lines, each brought to one unit.</summary>
    public Formula SumIn(Unit unit, IEnumerable<Line> lines) =>
        Formula.Sum(lines.Select(l => _conversion.To(unit, Formula.LineOf(l.Id), l.Unit, l)), unit);

    /// <summary>The last part of the ids of a category's lines in hosts: support that is not split has a line of that name.</summary>
    public static string CategoryName(string category) =>
        string.Equals(category, SupportKind.NotSplit.Id(), StringComparison.Ordinal)
            ? $"category.{category}"
            : category;

    /// <summary>The sum over hosts of each host's line <c>HOST.support.NAME</c>, in the report's terms.</summary>
    public Formula ReportedSupport(string name) =>
        OfSupport(
            Formula.Sum(
                Hosts.SelectMany(h => ReportedOrNone(h, $"{h.Id}.support.{name}")),
                ReportUnit
            ),
            ReportUnit
        );

    /// <summary>An amount of support in the years of which the scenario knows a part; no value in years that only the sender's
    /// cost reaches when amounts are re-timed.</summary>
    public Formula OfSupport(Formula amount, Unit unit) =>
        _known.InPart(amount, unit, HostCalendars, "support");

    /// <summary>An amount of the sender's cost in the years of which the scenario knows a part; no value in years that only
    /// support reaches when amounts are re-timed.</summary>
    public Formula OfSenderCost(Formula amount, Unit unit) =>
        _known.InPart(amount, unit, CostCalendars, "sender-cost");

    /// <summary>A ratio or an amount per person in the years that are known as a whole; no value in part years.</summary>
    /// <param name="value">The ratio.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="ofBothSides">True when the sender's cost counts into it.</param>
    public Formula OfWholeYears(Formula value, Unit unit, bool ofBothSides) =>
        ofBothSides
            ? _known.InWhole(value, unit, HostCalendars.Concat(CostCalendars), "both-sides")
            : _known.InWhole(value, unit, HostCalendars, "whole-support");

    /// <summary>First year of the model of which a part of the support, or of the sender's cost, is known.</summary>
    public int FirstYearOf(bool senderCost) =>
        _known.FirstInPart(senderCost ? CostCalendars : HostCalendars);

    /// <summary>The sum up to each year of a value that is known from a year of the model on.</summary>
    public Formula Cumulative(string lineId, Formula value, int firstYear) =>
        firstYear == _scope.Builder.Years.First
            ? Formula.Opening(value, Formula.Previous(lineId) + value)
            : Formula.If(
                Formula.IsEqual(Formula.Year, _known.Year(firstYear)),
                value,
                Formula.Previous(lineId) + value
            );

    private IEnumerable<FiscalCalendar> CostCalendars => Costs.Select(c => c.Calendar).Distinct();

    private IEnumerable<FiscalCalendar> HostCalendars => Hosts.Select(h => h.Calendar).Distinct();

    /// <summary>The amount in another unit of money, of the same fiscal year.</summary>
    public Formula Converted(Unit target, Line line) =>
        _conversion.To(target, Formula.LineOf(line.Id), line.Unit, line);

    /// <summary>A line added before, by id.</summary>
    /// <exception cref="InvalidOperationException">No such line.</exception>
    public Line Find(string lineId) =>
        _scope.Builder.Lines.First(l => string.Equals(l.Id, lineId, StringComparison.Ordinal));

    /// <summary>Reports what makes a measure impossible.</summary>
    public void Error(string code, string path, string message, string allowed) =>
        _scope.Diagnostics.Error(code, path, message, allowed);

    /// <summary>The unit all lines share, or the report's.</summary>
    public Unit CommonUnit(IReadOnlyCollection<Line> lines) =>
        lines.Count > 0 && lines.All(l => l.Unit.Equals(lines.First().Unit))
            ? lines.First().Unit
            : ReportUnit;

    /// <summary>A host's line in the report's currency, price basis and calendar.</summary>
    public Formula Reported(Host host, Line line, FiscalCalendar? calendar = null) =>
        ReportedIn(ReportUnit, host, line, calendar);

    /// <summary>A host's line in the report's calendar and a unit of money of one's own.</summary>
    public Formula ReportedIn(Unit unit, Host host, Line line, FiscalCalendar? calendar = null)
    {
        var converted = _conversion.To(unit, Formula.LineOf(line.Id), line.Unit, line);
        return Scenario.Report.Calendar is { } target
            ? Retimed(converted, unit, line, calendar ?? host.Calendar, target)
            : converted;
    }

    /// <summary>True when the scenario states the exchange rates and price indices that bring a line to a unit of money.</summary>
    public bool CanConvert(Unit target, Line line) => _conversion.IsKnown(target, line.Unit);

    /// <summary>A host's line by id in the report's terms; nothing where the host has no such line.</summary>
    public IEnumerable<Formula> ReportedOrNone(Host host, string lineId) =>
        _scope.Builder.Lines.FirstOrDefault(l =>
            string.Equals(l.Id, lineId, StringComparison.Ordinal)
        )
            is { } line
            ? [Reported(host, line)]
            : [];

    /// <summary>Adds a by-year path as a line in its own unit.</summary>
    public Line AddPathLine(
        YearPath path,
        string id,
        string title,
        ValueRange range,
        string section,
        string? hostId = null
    )
    {
        var function = PathInputs.Add(_scope.Builder, path, id, title, section, range);
        var line = new Line(
            id,
            title,
            path.Unit,
            _scope.WithinHorizon(function(Formula.Year), path.Unit)
        )
        {
            Section = section,
            Host = hostId,
            Path = path.Path,
        };
        _scope.Builder.Add(line);
        return line;
    }

    /// <summary>Spreads each fiscal year's amount over the report's years by months of overlap; the total is preserved.</summary>
    private Formula Retimed(
        Formula converted,
        Unit unit,
        Line line,
        FiscalCalendar from,
        FiscalCalendar to
    )
    {
        var id = unit.Equals(ReportUnit)
            ? line.Id + ".reported"
            : $"{line.Id}.reported.{unit.Basis.ToString().ToLowerInvariant()}";
        if (!Has(id))
        {
            Add(
                new Line(
                    id,
                    $"{line.Title}, in {unit} and the fiscal years of '{from.Id}'",
                    unit,
                    _scope.WithinHorizon(converted, unit)
                )
                {
                    Role = LineRole.Memorandum,
                    Section = line.Section,
                    Host = line.Host,
                    Path = line.Path,
                }
            );
        }

        // The overlap is the same for every year, so one year's months stand for all.
        const int anyYear = 2000;
        var months = Formula.Constant(12);
        var terms = new List<Formula>();
        foreach (
            var (offset, value) in new[]
            {
                (-1, Formula.Previous(id)),
                (0, Formula.LineOf(id)),
                (1, Formula.Next(id)),
            }
        )
        {
            var shared = from.MonthsShared(anyYear + offset, to, anyYear);
            if (shared == 12)
            {
                terms.Add(value);
            }
            else if (shared > 0)
            {
                terms.Add(Formula.Constant(shared) / months * value);
            }
        }

        return Formula.Sum(terms, unit);
    }
}
