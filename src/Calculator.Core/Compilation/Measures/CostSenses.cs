using System.Collections.Immutable;
using Calculator.Core.Agreements;
using Calculator.Core.Costs;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;
using Calculator.Core.Scenarios;

namespace Calculator.Core.Compilation.Measures;

/// <summary>What the senses of the sender's stated costs say about support: which of it relieves them, and which they contain.
/// Costs of one host may differ in sense; support relieves those that don't exclude it.</summary>
internal sealed class CostSenses(MeasureContext context)
{
    /// <summary>The senses stated for the hosts' costs, in order; those of a posture don't count beside stated ones.</summary>
    private readonly ImmutableArray<CostSense> _senses =
    [
        .. context.Hosts.SelectMany(h => Of(context, h)).Distinct().Order(),
    ];

    /// <summary>True when every cost is what the sender pays after support.</summary>
    public bool AllExclude => _senses is [CostSense.ExcludesSupport];

    /// <summary>Hosts with a cost that contains what their support pays for, and with such support.</summary>
    public IEnumerable<Host> Containing =>
        context.Hosts.Where(h => Of(context, h).Contains(CostSense.IncludesSupport));

    /// <summary>The stated cost, in words.</summary>
    public string Title =>
        _senses switch
        {
            [CostSense.ExcludesSupport] => "Sender cost, stated without what support pays for",
            [CostSense.IncludesSupport] => "Sender cost, gross, with what support pays for",
            [_] or [] => "Sender cost, gross",
            _ => "Sender cost, stated partly with and partly without what support pays for",
        };

    /// <summary>The net cost, in words.</summary>
    public string NetTitle =>
        AllExclude ? "Sender cost, net: as stated, after support"
        : context.Kinds.Contains(SupportKind.NotSplit)
            ? "Sender cost, net of cash, in-kind and not-split support"
        : "Sender cost, net of cash and in-kind support";

    /// <summary>A sentence on the senses at hand, for definitions.</summary>
    public string Words =>
        " Here: "
        + string.Join(
            "; ",
            _senses.Select(s =>
                s switch
                {
                    CostSense.ExcludesSupport =>
                        "costs stated without what support pays for (sense: excludes-support)",
                    CostSense.IncludesSupport =>
                        "costs stated with what support pays for (sense: includes-support)",
                    _ => "costs whose sense isn't stated",
                }
            )
        )
        + ".";

    /// <summary>The sender's cost without the support it contains, over all hosts or of one.</summary>
    public Formula CostBesideSupport(Host? host = null)
    {
        var beside = host is null ? CostIds.BesideSupport : CostIds.BesideSupportOf(host.Id);
        var gross = host is null ? CostIds.Gross : CostIds.GrossOf(host.Id);
        return Formula.LineOf(context.Has(beside) ? beside : gross);
    }

    /// <summary>Support, forgone revenue left out, that is taken off the stated costs for the net cost.</summary>
    public Formula Relief()
    {
        var hosts = context
            .Hosts.Where(h => Of(context, h).Any(s => s != CostSense.ExcludesSupport))
            .ToArray();
        return hosts.Length == context.Hosts.Length && !context.Support.Any(s => s.IsPartOfItsCost)
            ? Formula.Sum(
                context.DirectKinds.Select(k => Formula.LineOf(SupportIds.OfKind(k.Id()))),
                context.ReportUnit
            )
            : Direct(hosts);
    }

    /// <summary>Support, forgone revenue left out, that the stated costs of hosts contain.</summary>
    public Formula Contained(IEnumerable<Host> hosts) => Direct([.. hosts.Intersect(Containing)]);

    private Formula Direct(Host[] hosts)
    {
        var lines = context
            .Support.Where(s =>
                hosts.Contains(s.Host)
                && !s.IsPartOfItsCost
                && s.Line.Kind != SupportKind.Forgone.Id()
            )
            .ToArray();
        var sum = Formula.Sum(
            lines.Select(s => context.Terms.Of(s.Host, s.Line)),
            context.ReportUnit
        );
        // Where no support comes off, the cost has a value in years that support doesn't reach.
        return lines.Length == 0 ? sum : context.Known.OfSupport(sum, context.ReportUnit);
    }

    private static CostSense[] Of(MeasureContext context, Host host)
    {
        var costs = context.Costs.Where(c => c.Host == host).ToArray();
        var stated = costs.Select(c => c.Sense).OfType<CostSense>().ToArray();
        return stated.Length > 0 ? stated
            : costs.Length > 0 ? [CostSense.Unstated]
            : [];
    }
}
