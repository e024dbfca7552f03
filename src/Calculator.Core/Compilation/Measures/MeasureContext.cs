using System.Collections.Immutable;
using Calculator.Core.Agreements;
using Calculator.Core.Compilation.Conversions;
using Calculator.Core.Compilation.Stationing;
using Calculator.Core.Compilation.Stationing.Costs;
using Calculator.Core.Economy;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;
using Calculator.Core.Scenarios;

namespace Calculator.Core.Compilation.Measures;

/// <summary>What measures are made from: the lines of support and cost that the scenario states, their amounts in the report's
/// terms, the years that are known, and the model that the lines go into.</summary>
public sealed class MeasureContext
{
    private readonly CompilationScope _scope;

    internal MeasureContext(
        CompilationScope scope,
        Conversion conversion,
        ImmutableArray<SupportLine> support,
        ImmutableArray<CostLine> costs
    )
    {
        _scope = scope;
        Support = support;
        Costs = costs;
        Terms = new ReportTerms(scope, conversion);
        Known = new KnownYears(
            scope,
            [.. Hosts.Select(h => h.Calendar).Distinct()],
            [.. costs.Select(c => c.Calendar).Distinct()]
        );
    }

    /// <summary>The posture's lines; <c>null</c> where the scenario has no units.</summary>
    internal CompiledPosture? Posture { get; init; }

    /// <summary>Costs of the posture in hosts; they are among <see cref="Costs"/> too.</summary>
    internal ImmutableArray<CostLine> PostureCosts { get; init; } = [];

    /// <summary>One-time costs of the posture's changes, whoever pays; they are told here and counted through <see cref="PostureCosts"/>.</summary>
    internal ImmutableArray<OneTimeCost> OneTimeCosts { get; init; } = [];

    /// <summary>Costs of the posture on the sending nation's own territory, beside <see cref="Costs"/>.</summary>
    internal ImmutableArray<CostLine> HomeCosts { get; init; } = [];

    /// <summary>Amounts in the report's terms.</summary>
    internal ReportTerms Terms { get; }

    /// <summary>Amounts and ratios in the years that are known.</summary>
    internal KnownYears Known { get; }

    /// <summary>What the senses of the stated costs say about support.</summary>
    internal CostSenses Senses => new(this);

    public Scenario Scenario => _scope.Scenario;

    public ImmutableArray<Host> Hosts => Scenario.Hosts;

    public bool HasSeveralHosts => Hosts.Length > 1;

    /// <summary>Unit of reported amounts.</summary>
    public Unit ReportUnit => Terms.Unit;

    /// <summary>Every line of host-nation support, in agreement order.</summary>
    public ImmutableArray<SupportLine> Support { get; }

    /// <summary>Every cost of the sending nation.</summary>
    public ImmutableArray<CostLine> Costs { get; }

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

    /// <summary>True when a host's sender cost is stated, so that a share of both sides' cost means something.</summary>
    public bool HasCosts(Host host) => Costs.Any(c => c.Host == host);

    /// <summary>True when the sender's cost is stated for every host.</summary>
    public bool EveryHostHasCosts => !Hosts.IsEmpty && Hosts.All(HasCosts);

    /// <summary>True when support is stated, and the sender's cost for every host: a share or sum of both sides means something.</summary>
    public bool HasBothSides => !Support.IsEmpty && EveryHostHasCosts;

    public bool Has(string lineId) => _scope.Builder.Has(lineId);

    /// <summary>A line added before, by id.</summary>
    /// <exception cref="InvalidOperationException">No such line.</exception>
    public Line Find(string lineId) =>
        _scope.Builder.Lines.First(l => string.Equals(l.Id, lineId, StringComparison.Ordinal));

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
        string section = "Measures",
        bool isBeyondItsYear = false
    ) =>
        Add(
            new Line(id, title, unit, formula)
            {
                Role = role,
                Section = section,
                Note = definition,
                IsBeyondItsYear = isBeyondItsYear,
                Path = Scenario.Report.Path,
            }
        );

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

    /// <summary>The sum over hosts of one line of support of each, in the report's terms.</summary>
    /// <param name="lineOf">Id of a host's line by the host's.</param>
    public Formula ReportedSupport(Func<string, string> lineOf) =>
        Known.OfSupport(Terms.Sum(Hosts.Select(h => (h, lineOf(h.Id)))), ReportUnit);

    /// <summary>Reports what makes a measure impossible.</summary>
    public void Error(string code, string path, string message, string allowed) =>
        _scope.Diagnostics.Error(code, path, message, allowed);
}
