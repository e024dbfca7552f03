using System.Collections.Immutable;
using Calculator.Core.Compilation.Stationing;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Measures;

/// <summary>Personnel by host, service and type, at home and cut.</summary>
internal sealed class PosturePersonnel : IMeasure
{
    private const string Section = "Posture measures";

    public ImmutableArray<string> Ids { get; } =
    [
        PostureIds.Forward,
        PostureIds.OfHost("HOST"),
        PostureIds.OfService("SERVICE"),
        PostureIds.OfType("TYPE"),
        PostureIds.Home,
        PostureIds.Cut,
        PostureIds.Balance,
    ];

    public string Definition =>
        "Persons present at sites in hosts (a rotational unit counts with its presence factor); posture.home: at the sending nation's own sites or moved home; "
        + "posture.cut: positions ended. posture.balance = persons at the start + added - assigned anywhere - moved home - cut, zero when nobody is lost.";

    public void AddLines(MeasureContext context)
    {
        if (context.Posture is not { } posture)
        {
            return;
        }

        AddForward(context, [.. posture.Presences.Where(p => p.Site.HostId is not null)]);
        Add(
            context,
            PostureIds.Home,
            "At home: own sites, and moved home",
            Sites(posture.Presences.Where(p => p.Site.HostId is null))
                .Concat(Moved(posture.Changes.Where(c => c.GoesHome)))
        );
        Add(context, PostureIds.Cut, "Positions cut", Moved(posture.Changes.Where(c => c.IsCut)));
        AddBalance(context, posture);
    }

    private void AddForward(MeasureContext context, UnitAtSite[] forward)
    {
        foreach (var host in forward.GroupBy(p => p.Site.HostId!, StringComparer.Ordinal))
        {
            var name = context.Hosts.First(h => h.Id == host.Key).Name;
            Add(context, PostureIds.OfHost(host.Key), $"Forward in {name}", Sites(host));
        }

        foreach (var service in forward.GroupBy(p => p.Unit.Service, StringComparer.Ordinal))
        {
            Add(
                context,
                PostureIds.OfService(service.Key),
                $"Forward: {service.Key.Replace('-', ' ')}",
                SiteIds(service).Select(s => Formula.LineOf(PostureIds.Site(s, service.Key)))
            );
        }

        var types = forward
            .Where(p => p.Unit.TypeId is not null)
            .GroupBy(p => p.Unit.TypeId!, StringComparer.Ordinal);
        foreach (var type in types)
        {
            Add(
                context,
                PostureIds.OfType(type.Key),
                $"Assigned forward: {type.Key.Replace('-', ' ')}",
                type.Select(p => Formula.LineOf(p.LineId))
            );
        }

        Add(context, PostureIds.Forward, "Forward personnel", Sites(forward));
    }

    /// <summary>Whether anybody was lost on the way.</summary>
    private void AddBalance(MeasureContext context, CompiledPosture posture)
    {
        var changes = posture.Changes;
        var start = Formula.Sum(posture.InitialTerms, Unit.Person);
        var added = Formula.Sum(Moved(changes.Where(c => c.From is null)), Unit.Person);
        var now = Formula.Sum(
            [
                .. posture.Presences.Select(p => Formula.LineOf(p.LineId)),
                .. Moved(changes.Where(c => c.GoesHome)),
                .. Moved(changes.Where(c => c.IsCut)),
            ],
            Unit.Person
        );
        Add(
            context,
            PostureIds.Balance,
            "Headcount: start and added, less all accounted for",
            start + added - now
        );
    }

    private void Add(MeasureContext context, string id, string title, IEnumerable<Formula> terms) =>
        Add(context, id, title, Formula.Sum(terms, Unit.Person));

    private void Add(MeasureContext context, string id, string title, Formula persons) =>
        context.AddMeasure(id, title, Unit.Person, persons, Definition, section: Section);

    private static IEnumerable<Formula> Moved(IEnumerable<ChangeLines> changes) =>
        changes.Select(c => Formula.LineOf(c.MovedId));

    private static IEnumerable<Formula> Sites(IEnumerable<UnitAtSite> presences) =>
        SiteIds(presences).Select(s => Formula.LineOf(PostureIds.Site(s)));

    private static IEnumerable<string> SiteIds(IEnumerable<UnitAtSite> presences) =>
        presences.Select(p => p.Site.Id).Distinct(StringComparer.Ordinal);
}
