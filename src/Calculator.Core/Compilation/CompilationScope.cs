using System.Collections.Immutable;
using Calculator.Core.Agreements;
using Calculator.Core.Compilation.Conversions;
using Calculator.Core.Compilation.Rules;
using Calculator.Core.Diagnostics;
using Calculator.Core.Economy;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;
using Calculator.Core.Scenarios;

namespace Calculator.Core.Compilation;

/// <summary>What the compilers of a scenario's parts share: the builder, the economy, and how a written name finds its line.</summary>
internal sealed class CompilationScope
{
    private readonly Dictionary<string, YearFunction> _indices = new(StringComparer.Ordinal);
    private Conversion? _conversion;
    private Formula? _horizonFirst;
    private Formula? _horizonLast;
    private readonly Dictionary<string, Unit?> _units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Func<Unit?>> _unitOfLine = new(StringComparer.Ordinal);

    public CompilationScope(
        Scenario scenario,
        ModelBuilder builder,
        DiagnosticCollector diagnostics
    )
    {
        Scenario = scenario;
        Builder = builder;
        Diagnostics = diagnostics;
        foreach (var host in scenario.Hosts)
        {
            foreach (var (id, amount) in host.Bills)
            {
                _unitOfLine[BillId(host, id)] = () => amount.Unit;
            }

            foreach (var agreement in host.Agreements)
            {
                foreach (var line in agreement.Lines)
                {
                    _unitOfLine[LineId(host, agreement, line)] = () =>
                        AmountUnit(
                            line.Rule,
                            AgreementScopes(host, agreement),
                            LineId(host, agreement, line),
                            new LinePlace(host, agreement, line)
                        );
                }
            }

            foreach (var cost in host.SenderCosts)
            {
                _unitOfLine[SenderCostId(host, cost)] = () =>
                    AmountUnit(cost.Rule, HostScopes(host), SenderCostId(host, cost));
            }
        }
    }

    public Scenario Scenario { get; }

    public ModelBuilder Builder { get; }

    public DiagnosticCollector Diagnostics { get; }

    /// <summary>The way from one currency and price basis to another.</summary>
    public Conversion Conversion => _conversion ??= new Conversion(this);

    /// <summary>First fiscal year of the scenario, as an input.</summary>
    public Formula HorizonFirst =>
        _horizonFirst ??= HorizonYear("first-year", Scenario.Horizon.First);

    /// <summary>Last fiscal year of the scenario, as an input.</summary>
    public Formula HorizonLast => _horizonLast ??= HorizonYear("last-year", Scenario.Horizon.Last);

    public static string LineId(Host host, Agreement agreement, AgreementLine line) =>
        $"{host.Id}.{agreement.Id}.{line.Id}";

    public static string BillId(Host host, string id) => $"{host.Id}.bills.{id}";

    public static string SenderCostId(Host host, Costs.SenderCost cost) =>
        $"{host.Id}.sender-cost.{cost.Id}";

    public static string TroopsId(string hostId) => $"{hostId}.troops";

    public static ImmutableArray<string> HostScopes(Host host) =>
        [$"{host.Id}.bills", $"{host.Id}.sender-cost", host.Id];

    public static ImmutableArray<string> AgreementScopes(Host host, Agreement agreement) =>
        [$"{host.Id}.{agreement.Id}", .. HostScopes(host)];

    /// <summary>The id of the line a reference means, or <c>null</c> with an error.</summary>
    /// <param name="reference">What is written.</param>
    /// <param name="scopes">Prefixes tried in order.</param>
    /// <param name="self">The line that refers, which never means itself: a line and the bill it shares may have one name.</param>
    public string? Resolve(LineReference reference, ImmutableArray<string> scopes, string? self)
    {
        var all = scopes
            .Select(scope => $"{scope}.{reference.Name}")
            .Prepend(reference.Name)
            .Where(id => _unitOfLine.ContainsKey(id) && id != self)
            .ToArray();
        var found = all.FirstOrDefault();
        if (all.Length > 1 && all.FirstOrDefault(IsBill) is { } bill && bill != found)
        {
            Diagnostics.Warning(
                "AGR018",
                reference.Path,
                $"'{reference.Name}' is the line '{found}', which is taken, and a bill; write 'bills.{reference.Name}' for the bill"
            );
        }

        if (found is null)
        {
            // A short name is compared with the short names it could have been, a full id with full ids.
            var candidates = _unitOfLine.Keys.Concat(
                scopes.SelectMany(scope =>
                    _unitOfLine
                        .Keys.Where(k => k.StartsWith(scope + ".", StringComparison.Ordinal))
                        .Select(k => k[(scope.Length + 1)..])
                )
            );
            Diagnostics.Error(
                "AGR010",
                reference.Path,
                $"there is no line '{reference.Name}' here",
                allowed: _unitOfLine.Count == 0
                    ? null
                    : "a line of the same agreement, a bill of the host, or a full line id",
                didYouMean: Suggestion.Nearest(reference.Name, candidates)
            );
        }

        return found;
    }

    /// <summary>The money unit of a rule's amount, or <c>null</c> where it can't be told (reported elsewhere).</summary>
    public Unit? AmountUnit(
        RuleUse use,
        ImmutableArray<string> scopes,
        string? self,
        LinePlace? place = null
    ) =>
        RuleCatalog
            .Of(use)
            .AmountUnit(
                use.Arguments,
                reference =>
                    reference.IsPredecessor ? UnitOfPredecessor(reference, place)
                    : Resolve(reference, scopes, self) is { } id ? UnitOfLine(id)
                    : null
            );

    private Unit? UnitOfPredecessor(LineReference reference, LinePlace? place) =>
        place?.Predecessor is { } before
        && (
            reference.Name == LineReference.PredecessorTotal
                ? before.Lines.FirstOrDefault()
                : before.Lines.FirstOrDefault(l => l.Id == place.Line.Id)
        )
            is { } line
            ? UnitOfLine(LineId(place.Host, before, line))
            : null;

    private static bool IsBill(string id) => id.Contains(".bills.", StringComparison.Ordinal);

    /// <summary>The value in the scenario's own years and zero in those a re-timed report adds at the ends; the value itself where none is added.</summary>
    public Formula WithinHorizon(Formula value, Unit unit)
    {
        var horizon = Scenario.Horizon;
        if (horizon == Builder.Years)
        {
            return value;
        }

        return Formula.If(
            Formula.Between(Formula.Year, HorizonFirst, HorizonLast),
            value,
            Formula.Constant(0, unit)
        );
    }

    /// <summary>True where rates and prices stand for the years before the scenario's first as they are stated; a re-timed report has
    /// them for the scenario's own years only.</summary>
    public bool KnowsEarlierYears => Scenario.Horizon == Builder.Years;

    private Formula HorizonYear(string suffix, int year) =>
        Builder.Add(
            new Input(
                $"horizon.{suffix}",
                $"Scenario: {suffix.Replace('-', ' ')}",
                Unit.Year,
                ValueRange.FiscalYear
            )
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

    /// <summary>Persons stationed in a host; an error at <paramref name="path"/> when the scenario does not say.</summary>
    public Formula Troops(string hostId, string path)
    {
        var id = TroopsId(hostId);
        if (!Builder.Has(id))
        {
            Diagnostics.Error(
                "AGR011",
                path,
                $"this needs the number of troops, which the host '{hostId}' does not state",
                allowed: $"troops: under hosts.{hostId}"
            );
        }

        return Formula.LineOf(id);
    }

    /// <summary>Yearly growth of an index: its own rates, or the change of its levels.</summary>
    public YearFunction IndexGrowth(LineReference reference)
    {
        if (_indices.TryGetValue(reference.Name, out var growth))
        {
            return growth;
        }

        if (!Scenario.Economy.Indices.TryGetValue(reference.Name, out var path))
        {
            Diagnostics.Error(
                "ECO001",
                reference.Path,
                $"there is no index '{reference.Name}' under economy.indices",
                allowed: Scenario.Economy.Indices.IsEmpty
                    ? "an index stated under economy.indices"
                    : string.Join(
                        ", ",
                        Scenario.Economy.Indices.Keys.Order(StringComparer.Ordinal)
                    ),
                didYouMean: Suggestion.Nearest(reference.Name, Scenario.Economy.Indices.Keys)
            );
            return _ => Formula.Constant(0);
        }

        growth = GrowthOf(path, $"index.{reference.Name}", $"Index {reference.Name}");
        _indices.Add(reference.Name, growth);
        return growth;
    }

    /// <summary>Adds a path's inputs; gives its growth as a function of the year.</summary>
    private YearFunction GrowthOf(YearPath path, string id, string title)
    {
        var isRate = path.Unit.IsRatio;
        var function = PathInputs.Add(
            Builder,
            path,
            id,
            title,
            "Economy",
            isRate ? ValueRange.GrowthRate : ValueRange.Positive
        );
        if (isRate)
        {
            return function;
        }

        var oneYear = Formula.Constant(1, Unit.Years);
        return year => function(year) / function(year - oneYear) - 1;
    }

    /// <summary>A line's amount in another unit of money; an error that names both where no rate is known.</summary>
    public Formula LineIn(Unit target, string lineId)
    {
        var line = Formula.LineOf(lineId);
        return UnitOfLine(lineId) is { IsMoney: true } unit
            ? Conversion.To(target, line, unit, new Line(lineId, lineId, unit, line))
            : line;
    }

    /// <summary>The unit of an amount by its line's id, or <c>null</c> where it can't be told (reported elsewhere).</summary>
    public Unit? UnitOfLine(string id)
    {
        if (!_units.TryGetValue(id, out var unit))
        {
            // Lines that share one another have no unit; the circle itself is reported when the model is built.
            _units[id] = null;
            unit = _unitOfLine[id]();
            _units[id] = unit;
        }

        return unit;
    }
}
