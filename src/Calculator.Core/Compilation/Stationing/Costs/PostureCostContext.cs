using Calculator.Core.Compilation.Conversions;
using Calculator.Core.Costs;
using Calculator.Core.Economy;
using Calculator.Core.Forces;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;
using Calculator.Core.Scenarios;

namespace Calculator.Core.Compilation.Stationing.Costs;

/// <summary>What the costs of a posture are made from, and the lines of cost and support they come to.</summary>
internal sealed class PostureCostContext(
    CompilationScope scope,
    Conversion conversion,
    CompiledPosture posture
)
{
    private const string Section = "Cost of the posture";
    private readonly Dictionary<string, YearFunction> _amounts = new(StringComparer.Ordinal);

    public CompilationScope Scope => scope;

    public ModelBuilder Builder => scope.Builder;

    public Conversion Conversion => conversion;

    public CompiledPosture Posture => posture;

    public CostRates Rates { get; } = new(scope.Scenario.Posture.Rates);

    /// <summary>The sender's costs in hosts.</summary>
    public List<CostLine> HostCosts { get; } = [];

    /// <summary>The sender's costs on its own territory.</summary>
    public List<CostLine> HomeCosts { get; } = [];

    /// <summary>What hosts pay of one-time costs.</summary>
    public List<SupportLine> Support { get; } = [];

    /// <summary>One-time costs by change, before what a host pays.</summary>
    public List<OneTimeCost> OneTime { get; } = [];

    /// <summary>The host a site lies in; <c>null</c> for the sending nation's own territory.</summary>
    public Host? HostOf(Site site) => site.HostId is null ? null : Host(site.HostId);

    /// <summary>The host of that id.</summary>
    /// <exception cref="InvalidOperationException">No such host.</exception>
    public Host Host(string id) => scope.Scenario.Hosts.First(h => h.Id == id);

    /// <summary>A yearly amount as an input, added when it is first asked for.</summary>
    public Formula Amount(YearPath path, string id, string title)
    {
        if (!_amounts.TryGetValue(id, out var amount))
        {
            amount = PathInputs.Add(Builder, path, id, title, Section, ValueRange.NotNegative);
            _amounts.Add(id, amount);
        }

        return amount(Formula.Year);
    }

    /// <summary>A single figure as an input.</summary>
    public Formula Figure(Figure figure, string id, string title, ValueRange range) =>
        Builder.AddFigure(figure, id, title, Section, range);

    /// <summary>Adds a cost of the sender; at home when <paramref name="host"/> is <c>null</c>.</summary>
    public void AddCost(Line line, Host? host, CostComponent component, string path)
    {
        line = line with
        {
            Role = LineRole.SenderCost,
            Section = Section,
            Host = host?.Id,
            Path = path,
        };
        Builder.Add(line);
        if (host is null)
        {
            HomeCosts.Add(new CostLine(scope.Scenario.Hosts[0], line, component));
        }
        else
        {
            HostCosts.Add(new CostLine(host, line, component));
        }
    }

    /// <summary>Adds a step on the way to a cost; gives the line.</summary>
    public Line AddStep(
        string id,
        string title,
        Unit unit,
        Formula formula,
        string path,
        bool isBeyondItsYear = false
    )
    {
        var line = new Line(id, title, unit, formula)
        {
            Role = LineRole.Memorandum,
            IsBeyondItsYear = isBeyondItsYear,
            Section = Section,
            Path = path,
        };
        Builder.Add(line);
        return line;
    }

    /// <summary>Adds what a host pays of a change.</summary>
    public Formula AddSupport(Host host, Line line, string agreementId)
    {
        line = line with { Section = Section };
        Support.Add(
            new SupportLine(host, line, agreementId, "realignment", IsOneOff: true)
            {
                IsPartOfItsCost = true,
            }
        );
        return Builder.Add(line);
    }
}
