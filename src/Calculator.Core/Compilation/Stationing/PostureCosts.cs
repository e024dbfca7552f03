using Calculator.Core.Agreements;
using Calculator.Core.Compilation.Conversions;
using Calculator.Core.Costs;
using Calculator.Core.Economy;
using Calculator.Core.Forces;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;
using Calculator.Core.Scenarios;

namespace Calculator.Core.Compilation.Stationing;

/// <summary>What the posture costs: sites and persons by region and service, pay, unit operation, and the one-time cost of changes
/// with the part that a host pays.</summary>
internal sealed class PostureCosts(
    CompilationScope scope,
    Conversion conversion,
    CompiledPosture posture
)
{
    private const string Section = "Cost of the posture";
    private readonly Dictionary<string, YearFunction> _rates = new(StringComparer.Ordinal);

    public List<CostLine> HostCosts { get; } = [];

    /// <summary>Costs on the sending nation's own territory, beside those in hosts.</summary>
    public List<CostLine> HomeCosts { get; } = [];

    public List<SupportLine> Support { get; } = [];

    /// <summary>Ids of the lines of one-time cost, before what a host pays.</summary>
    public List<Line> OneTime { get; } = [];

    public void Compile()
    {
        PostureCostCheck.Run(scope, posture, Matching);
        foreach (
            var group in posture
                .Presences.GroupBy(p => (p.Site, p.Unit.Service))
                .OrderBy(g => g.Key.Site.Id, StringComparer.Ordinal)
        )
        {
            AddSite(group.Key.Site, group.Key.Service);
        }

        AddHomePool();
        foreach (var presence in posture.Presences)
        {
            foreach (var cost in presence.Unit.Costs)
            {
                AddOperation(presence, cost);
            }
        }

        foreach (var change in posture.Changes)
        {
            AddOneTime(change);
        }
    }

    private void AddSite(Site site, string service)
    {
        var persons = $"posture.site.{site.Id}.{service}";
        var host = HostOf(site);
        var words = $"{site.Name}, {service.Replace('-', ' ')}";
        var rate = Best(site, service, r => r.FixedPerSite is not null || r.PerPerson is not null);
        var terms = new List<Formula>();
        Unit? unit = null;
        if (rate?.FixedPerSite is { } @fixed)
        {
            unit = @fixed.Unit;
            terms.Add(
                Formula.If(
                    Formula.LineOf(persons) > Formula.Constant(0, Unit.Person),
                    Rate(rate, "fixed-per-site", @fixed),
                    Formula.Constant(0, unit)
                )
            );
        }

        if (rate?.PerPerson is { } variable)
        {
            unit ??= variable.Unit * Unit.Person;
            terms.Add(Rate(rate, "per-person", variable) * Formula.LineOf(persons));
        }

        if (unit is not null)
        {
            Add(
                new Line(
                    $"{persons}.cost",
                    $"{words}: sites and support",
                    unit,
                    Formula.Sum(terms, unit)
                ),
                host,
                CostComponent.Operations,
                rate!.Path
            );
        }

        if (Best(site, service, r => r.Pay is not null) is { Pay: { } pay } paid)
        {
            unit = pay.Unit * Unit.Person;
            Add(
                new Line(
                    $"{persons}.pay",
                    $"{words}: military pay",
                    unit,
                    Rate(paid, "pay", pay) * Formula.LineOf(persons)
                ),
                host,
                CostComponent.MilitaryPay,
                paid.Path
            );
        }
    }

    /// <summary>People taken home go on costing pay and support there.</summary>
    private void AddHomePool()
    {
        foreach (
            var service in posture
                .Changes.Where(c => c.Change is { Kind: ChangeKind.Withdraw, IsCut: false })
                .GroupBy(c => c.Unit.Service, StringComparer.Ordinal)
        )
        {
            var persons = Formula.Sum(service.Select(c => Formula.LineOf(c.MovedId)), Unit.Person);
            foreach (var (suffix, component, pick) in Kinds())
            {
                var rate = Matching(CostRate.Home, null, service.Key)
                    .FirstOrDefault(r => pick(r) is not null);
                if (rate is not null && pick(rate) is { } path)
                {
                    Add(
                        new Line(
                            $"posture.home.{service.Key}.{suffix}",
                            $"Moved home, {service.Key.Replace('-', ' ')}: {suffix}",
                            path.Unit * Unit.Person,
                            Rate(rate, suffix == "pay" ? "pay" : "per-person", path) * persons
                        ),
                        host: null,
                        component,
                        rate.Path
                    );
                }
            }
        }

        static IEnumerable<(string, CostComponent, Func<CostRate, YearPath?>)> Kinds() =>
            [
                ("cost", CostComponent.Operations, r => r.PerPerson),
                ("pay", CostComponent.MilitaryPay, r => r.Pay),
            ];
    }

    /// <summary>A unit's own cost, in proportion to its people where they are.</summary>
    private void AddOperation(UnitAtSite presence, UnitCost unitCost)
    {
        var unit = presence.Unit;
        var words = unitCost.Name.Replace('-', ' ');
        var id = $"posture.unit.{unit.Id}.{unitCost.Name}";
        if (!_rates.TryGetValue(id, out var cost))
        {
            cost = PathInputs.Add(
                scope.Builder,
                unitCost.Amount,
                id,
                $"{unit.Title}: {words}",
                Section,
                ValueRange.NotNegative
            );
            _rates.Add(id, cost);
        }

        var strength = scope.Builder.FindInput($"posture.unit.{unit.Id}.personnel");
        Add(
            new Line(
                $"{presence.LineId}.{unitCost.Name}",
                $"{unit.Title} at {presence.Site.Name}: {words}",
                unitCost.Amount.Unit,
                cost(Formula.Year) * (Formula.LineOf(presence.LineId) / Formula.Of(strength))
            ),
            HostOf(presence.Site),
            CostComponent.Operations,
            unit.Path
        );
    }

    private void AddOneTime(ChangeLines change)
    {
        var id = $"posture.change.{change.Change.Id}";
        var parts = new List<Line>();
        AddPart("transport", change.Change.Transport);
        AddPart("construction", change.Change.Construction);
        if (change.Change.Closure is { } closure)
        {
            var cost = Figure(closure, "closure");
            var lastYear =
                Formula.Of(scope.Builder.FindInput($"{id}.start"))
                + Formula.Of(scope.Builder.FindInput($"{id}.over"))
                - Formula.Constant(1, Unit.Years);
            AddLine(
                "closure",
                closure.Unit,
                Formula.If(
                    Formula.IsEqual(Formula.Year, lastYear),
                    cost,
                    Formula.Constant(0, closure.Unit)
                )
            );
        }

        if (parts.Count == 0)
        {
            return;
        }

        var unit = Unit.Money(parts[0].Unit.Currency!);
        var total = new Line(
            $"{id}.one-time",
            $"{change.Change.Title}: one-time cost",
            unit,
            Formula.Sum(
                parts.Select(p => conversion.To(unit, Formula.LineOf(p.Id), p.Unit, p)),
                unit
            )
        )
        {
            Role = LineRole.Memorandum,
            Section = Section,
            Path = change.Change.Path,
        };
        scope.Builder.Add(total);
        OneTime.Add(total);
        var sender = Formula.LineOf(total.Id);
        if (change.Change.HostPays is { } payment)
        {
            sender -= HostPart(id, change, payment, total);
        }

        Add(
            new Line(
                $"{id}.sender",
                $"{change.Change.Title}: one-time cost of the sender",
                unit,
                sender
            ),
            HostOf(change.From ?? change.To!),
            CostComponent.Construction,
            change.Change.Path
        );

        Formula Figure(Figure figure, string name) =>
            scope.Builder.AddFigure(
                figure,
                $"{id}.{name}",
                $"{change.Change.Title}: {name}",
                Section,
                ValueRange.NotNegative
            );

        void AddPart(string name, Figure? figure)
        {
            if (figure is not null)
            {
                var cost = Figure(figure, name);
                if (figure.Unit.IsMoney)
                {
                    AddLine(name, figure.Unit, cost * change.ShareOfYear);
                }
                else
                {
                    AddLine(
                        name,
                        figure.Unit * Unit.Person,
                        cost * (change.Persons * change.ShareOfYear)
                    );
                }
            }
        }

        void AddLine(string name, Unit lineUnit, Formula formula)
        {
            var line = new Line(
                $"{id}.{name}.cost",
                $"{change.Change.Title}: {name}",
                lineUnit,
                formula
            )
            {
                Role = LineRole.Memorandum,
                Section = Section,
                Path = change.Change.Path,
            };
            scope.Builder.Add(line);
            parts.Add(line);
        }
    }

    /// <summary>The host's share, held to its cap in the price base the agreement names:
    /// <c>paid so far(t) = min(cap, paid so far(t-1) + share x cost(t))</c>.</summary>
    private Formula HostPart(string id, ChangeLines change, HostPayment payment, Line total)
    {
        var share = scope.Builder.AddFigure(
            payment.Share,
            $"{id}.host-share",
            $"{change.Change.Title}: share the host pays",
            Section,
            ValueRange.Share
        );
        var due = new Line(
            $"{id}.host-due",
            $"{change.Change.Title}: the host's share before its cap",
            total.Unit,
            Formula.LineOf(total.Id) * share
        )
        {
            Role = LineRole.Memorandum,
            Section = Section,
            Path = change.Change.Path,
        };
        var paid = scope.Builder.Add(due);
        if ((payment.RebasedCap ?? payment.Cap) is { } cap)
        {
            var limit = scope.Builder.AddFigure(
                cap,
                $"{id}.host-cap",
                payment is { RebasedCap: not null, Cap: { } stated }
                    ? $"{change.Change.Title}: most the host pays, {stated.Written} rebased to {cap.Written}"
                    : $"{change.Change.Title}: most the host pays",
                Section,
                ValueRange.NotNegative
            );
            var inCapPrices = conversion.To(cap.Unit, paid, due.Unit, due);
            var soFarId = $"{id}.host-paid-so-far";
            var soFar = new Line(
                soFarId,
                $"{change.Change.Title}: paid by the host so far",
                cap.Unit,
                Formula.Clamp(
                    Formula.Opening(inCapPrices, Formula.Previous(soFarId) + inCapPrices),
                    floor: null,
                    cap: limit
                )
            )
            {
                Role = LineRole.Memorandum,
                Section = Section,
                Path = change.Change.Path,
            };
            scope.Builder.Add(soFar);
            var thisYear = Formula.Opening(
                Formula.LineOf(soFarId),
                Formula.LineOf(soFarId) - Formula.Previous(soFarId)
            );
            paid = conversion.To(total.Unit, thisYear, cap.Unit, soFar);
        }

        var host = scope.Scenario.Hosts.First(h => h.Id == payment.HostId);
        var line = new Line(
            $"{id}.host",
            $"{change.Change.Title}: paid by {host.Name}",
            total.Unit,
            paid
        )
        {
            Role = LineRole.AgreementLine,
            Section = Section,
            Host = host.Id,
            Kind = payment.Kind.Id(),
            Category = "relocation",
            Path = change.Change.Path,
        };
        scope.Builder.Add(line);
        Support.Add(
            new SupportLine(host, line, change.Change.Id, "realignment", IsOneOff: true)
            {
                IsPartOfItsCost = true,
            }
        );
        return Formula.LineOf(line.Id);
    }

    private void Add(Line line, Host? host, CostComponent component, string path)
    {
        line = line with
        {
            Role = LineRole.SenderCost,
            Section = Section,
            Host = host?.Id,
            Path = path,
        };
        scope.Builder.Add(line);
        if (host is null)
        {
            HomeCosts.Add(new CostLine(scope.Scenario.Hosts[0], line, component));
        }
        else
        {
            HostCosts.Add(new CostLine(host, line, component));
        }
    }

    private Host? HostOf(Site site) =>
        site.HostId is null ? null : scope.Scenario.Hosts.First(h => h.Id == site.HostId);

    private CostRate? Best(Site site, string service, Func<CostRate, bool> states) =>
        Matching(site.HostId ?? CostRate.Home, site.Id, service).FirstOrDefault(states);

    /// <summary>Rates that apply, the most particular first: by site, by host, everywhere; of the service before of all.</summary>
    private IEnumerable<CostRate> Matching(string region, string? siteId, string service) =>
        scope
            .Scenario.Posture.Rates.Where(r =>
                (r.Service is null || r.Service == service)
                && (r.Where is null || r.Where == region || r.Where == siteId)
            )
            .OrderByDescending(r =>
                (
                    r.Where is null ? 0
                    : r.Where == siteId ? 4
                    : 2
                ) + (r.Service is null ? 0 : 1)
            );

    private Formula Rate(CostRate rate, string name, YearPath path)
    {
        var id = $"posture.rate.{rate.Id}.{name}";
        if (!_rates.TryGetValue(id, out var function))
        {
            function = PathInputs.Add(
                scope.Builder,
                path,
                id,
                $"Rate {rate.Id.Replace('-', ' ')}: {name.Replace('-', ' ')}",
                Section,
                ValueRange.NotNegative
            );
            _rates.Add(id, function);
        }

        return function(Formula.Year);
    }
}
