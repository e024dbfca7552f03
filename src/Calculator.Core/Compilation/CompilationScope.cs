using System.Collections.Immutable;
using Calculator.Core.Agreements;
using Calculator.Core.Compilation.Conversions;
using Calculator.Core.Compilation.Rules;
using Calculator.Core.Diagnostics;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;
using Calculator.Core.Scenarios;

namespace Calculator.Core.Compilation;

/// <summary>What the compilers of a scenario's parts share: the builder, the economy, and how a written name finds its line.</summary>
internal sealed class CompilationScope
{
    private readonly StatedLines _stated;
    private readonly HorizonTerms _horizon;
    private readonly IndexGrowths _indices;

    public CompilationScope(
        Scenario scenario,
        ModelBuilder builder,
        DiagnosticCollector diagnostics
    )
    {
        Scenario = scenario;
        Builder = builder;
        Diagnostics = diagnostics;
        _stated = new StatedLines(scenario, diagnostics);
        _horizon = new HorizonTerms(builder, scenario.Horizon);
        _indices = new IndexGrowths(builder, scenario.Economy, diagnostics);
        Conversion = new Conversion(this);
    }

    public Scenario Scenario { get; }

    public ModelBuilder Builder { get; }

    public DiagnosticCollector Diagnostics { get; }

    /// <summary>The way from one currency and price basis to another.</summary>
    public Conversion Conversion { get; }

    /// <summary>First fiscal year of the scenario, as an input.</summary>
    public Formula HorizonFirst => _horizon.First;

    /// <summary>Last fiscal year of the scenario, as an input.</summary>
    public Formula HorizonLast => _horizon.Last;

    /// <summary>True where rates and prices stand for the years before the scenario's first as they are stated; a re-timed report has
    /// them for the scenario's own years only.</summary>
    public bool KnowsEarlierYears => _horizon.IsWhole;

    /// <summary>Id of an agreement's line.</summary>
    public static string LineId(Host host, Agreement agreement, AgreementLine line) =>
        AgreementIds.Line(host.Id, agreement.Id, line.Id);

    /// <summary>Id of an amount that agreements share.</summary>
    public static string BillId(Host host, string id) => HostIds.Bill(host.Id, id);

    /// <summary>Id of a stated cost of the sender.</summary>
    public static string SenderCostId(Host host, Costs.SenderCost cost) =>
        HostIds.SenderCost(host.Id, cost.Id);

    /// <summary>Id of the line of persons stationed in a host.</summary>
    public static string TroopsId(string hostId) => HostIds.Troops(hostId);

    /// <summary>Where a name written in a host is looked for, in order.</summary>
    public static ImmutableArray<string> HostScopes(Host host) =>
        [$"{host.Id}.bills", $"{host.Id}.sender-cost", host.Id];

    /// <summary>Where a name written in an agreement is looked for, in order.</summary>
    public static ImmutableArray<string> AgreementScopes(Host host, Agreement agreement) =>
        [AgreementIds.Agreement(host.Id, agreement.Id), .. HostScopes(host)];

    /// <inheritdoc cref="StatedLines.Resolve"/>
    public string? Resolve(LineReference reference, ImmutableArray<string> scopes, string? self) =>
        _stated.Resolve(reference, scopes, self);

    /// <inheritdoc cref="StatedLines.AmountUnit"/>
    public Unit? AmountUnit(
        RuleUse use,
        ImmutableArray<string> scopes,
        string? self,
        LinePlace? place = null
    ) => _stated.AmountUnit(use, scopes, self, place);

    /// <inheritdoc cref="HorizonTerms.Within"/>
    public Formula WithinHorizon(Formula value, Unit unit) => _horizon.Within(value, unit);

    /// <inheritdoc cref="IndexGrowths.Of"/>
    public YearFunction IndexGrowth(LineReference reference) => _indices.Of(reference);

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

    /// <summary>A line's amount in another unit of money; an error that names both where no rate is known.</summary>
    public Formula LineIn(Unit target, string lineId)
    {
        var line = Formula.LineOf(lineId);
        return _stated.UnitOfLine(lineId) is { IsMoney: true } unit
            ? Conversion.To(target, line, unit, new Line(lineId, lineId, unit, line))
            : line;
    }
}
