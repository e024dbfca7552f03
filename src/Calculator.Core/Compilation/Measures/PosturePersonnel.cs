using Calculator.Core.Compilation.Stationing;
using Calculator.Core.Forces;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Measures;

/// <summary>Personnel by host, service and type, at home and cut.</summary>
internal sealed class PosturePersonnel : IMeasure
{
    private const string Section = "Posture measures";

    public string Ids =>
        "posture.forward, posture.host.HOST, posture.service.SERVICE, posture.type.TYPE, posture.home, posture.cut, posture.balance";

    public string Definition =>
        "Persons present at sites in hosts (a rotational unit counts with its presence factor); posture.home: at the sending nation's own sites or moved home; "
        + "posture.cut: positions ended. posture.balance = persons at the start + added - assigned anywhere - moved home - cut, zero when nobody is lost.";

    public void AddLines(MeasureContext context)
    {
        if (context.Posture is not { } posture)
        {
            return;
        }

        var forward = posture.Presences.Where(p => p.Site.HostId is not null).ToArray();
        foreach (var host in forward.GroupBy(p => p.Site.HostId!, StringComparer.Ordinal))
        {
            Add(
                $"posture.host.{host.Key}",
                $"Forward in {context.Hosts.First(h => h.Id == host.Key).Name}",
                Sites(host)
            );
        }

        foreach (var service in forward.GroupBy(p => p.Unit.Service, StringComparer.Ordinal))
        {
            Add(
                $"posture.service.{service.Key}",
                $"Forward: {service.Key.Replace('-', ' ')}",
                service
                    .Select(p => p.Site.Id)
                    .Distinct(StringComparer.Ordinal)
                    .Select(s => Formula.LineOf($"posture.site.{s}.{service.Key}"))
            );
        }

        foreach (
            var type in forward
                .Where(p => p.Unit.TypeId is not null)
                .GroupBy(p => p.Unit.TypeId!, StringComparer.Ordinal)
        )
        {
            Add(
                $"posture.type.{type.Key}",
                $"Assigned forward: {type.Key.Replace('-', ' ')}",
                type.Select(p => Formula.LineOf(p.LineId))
            );
        }

        Add("posture.forward", "Forward personnel", Sites(forward));
        var changes = posture.Changes;
        var movedHome = changes
            .Where(c => c.Change is { Kind: ChangeKind.Withdraw, IsCut: false })
            .ToArray();
        var cut = changes
            .Where(c => c.Change is { Kind: ChangeKind.Withdraw, IsCut: true })
            .ToArray();
        Add(
            "posture.home",
            "At home: own sites, and moved home",
            Sites(posture.Presences.Where(p => p.Site.HostId is null)).Concat(Moved(movedHome))
        );
        Add("posture.cut", "Positions cut", Moved(cut));
        var start = Formula.Sum(posture.InitialTerms, Unit.Person);
        var added = Formula.Sum(Moved(changes.Where(c => c.From is null)), Unit.Person);
        var now = Formula.Sum(
            posture
                .Presences.Select(p => Formula.LineOf(p.LineId))
                .Concat(Moved(movedHome))
                .Concat(Moved(cut)),
            Unit.Person
        );
        context.AddMeasure(
            "posture.balance",
            "Headcount: start and added, less all accounted for",
            Unit.Person,
            start + added - now,
            Definition,
            section: Section
        );

        void Add(string id, string title, IEnumerable<Formula> terms) =>
            context.AddMeasure(
                id,
                title,
                Unit.Person,
                Formula.Sum(terms, Unit.Person),
                Definition,
                section: Section
            );
    }

    private static IEnumerable<Formula> Moved(IEnumerable<ChangeLines> changes) =>
        changes.Select(c => Formula.LineOf(c.MovedId));

    private static IEnumerable<Formula> Sites(IEnumerable<UnitAtSite> presences) =>
        presences
            .Select(p => p.Site.Id)
            .Distinct(StringComparer.Ordinal)
            .Select(s => Formula.LineOf($"posture.site.{s}"));
}
