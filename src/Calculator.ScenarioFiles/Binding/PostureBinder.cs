using System.Collections.Immutable;
using Calculator.Core.Agreements;
using Calculator.Core.Economy;
using Calculator.Core.Forces;
using Calculator.Core.Quantities;

namespace Calculator.ScenarioFiles.Binding;

/// <summary>Binds <c>posture:</c>: sites, unit types, units, changes, cost rates, distance rings.</summary>
internal sealed class PostureBinder(BindingContext context, IReadOnlyCollection<string> hosts)
{
    private static readonly Dictionary<string, Presence> s_presences = new(StringComparer.Ordinal)
    {
        ["permanent"] = Presence.Permanent,
        ["rotational"] = Presence.Rotational,
        ["prepositioned"] = Presence.Prepositioned,
    };

    private static readonly Dictionary<string, ChangeKind> s_changes = new(StringComparer.Ordinal)
    {
        ["add"] = ChangeKind.Add,
        ["withdraw"] = ChangeKind.Withdraw,
        ["resize"] = ChangeKind.Resize,
        ["move"] = ChangeKind.Move,
    };

    private static readonly Dictionary<string, bool> s_destinations = new(StringComparer.Ordinal)
    {
        ["home"] = false,
        ["cut"] = true,
    };

    private static readonly ImmutableArray<string> s_unitCosts =
    [
        "operating-cost",
        "direct-cost",
        "indirect-cost",
        "overhead-cost",
    ];

    private static readonly FigureKind s_degreesNorth = new(
        "degrees north such as 26.35",
        u => u.IsDimensionless,
        Unit.Index,
        new ValueRange(-90, 90)
    )
    {
        IsCounted = false,
    };
    private static readonly FigureKind s_degreesEast = new(
        "degrees east such as 127.77",
        u => u.IsDimensionless,
        Unit.Index,
        new ValueRange(-180, 180)
    )
    {
        IsCounted = false,
    };
    private static readonly FigureKind s_persons = FigureKind.Of(
        ParameterUnit.Persons,
        ValueRange.NotNegative
    );
    private static readonly FigureKind s_change = FigureKind.Of(
        ParameterUnit.Persons,
        ValueRange.Any
    );
    private static readonly FigureKind s_money = FigureKind.Of(
        ParameterUnit.Money,
        ValueRange.NotNegative
    );
    private static readonly FigureKind s_moneyPerPerson = FigureKind.Of(
        ParameterUnit.MoneyPerPerson,
        ValueRange.NotNegative
    );
    private static readonly FigureKind s_share = FigureKind.Of(
        ParameterUnit.Ratio,
        ValueRange.Share
    );

    /// <summary>Money for one person, or for all of them.</summary>
    private static readonly FigureKind s_oneTime = new(
        "an amount for each person such as 5_000 USD/person, or for all such as 300 mn USD",
        u => u.IsMoney || (u * Unit.Person).IsMoney,
        Implied: null,
        ValueRange.NotNegative
    );

    private static readonly FigureKind s_distance = new(
        "a distance such as 1_000 km",
        u => u.Equals(Unit.Kilometre),
        Unit.Kilometre,
        ValueRange.Positive
    );

    public Posture Bind(MapReader? reader)
    {
        if (reader is null)
        {
            return Posture.None;
        }

        var types = Named(reader, "unit-types", ReadType)
            .ToDictionary(t => t.Id, StringComparer.Ordinal);
        var sites = Named(reader, "sites", ReadSite);
        var siteIds = Keys(reader, "sites");
        var units = Named(reader, "units", (id, map) => ReadUnit(id, map, types, siteIds));
        var unitIds = Keys(reader, "units");
        var posture = new Posture
        {
            Sites = sites,
            Units = units,
            Changes = Named(reader, "changes", (id, map) => ReadChange(id, map, unitIds, siteIds)),
            Rates = Named(reader, "cost-rates", (id, map) => ReadRate(id, map, siteIds)),
            Rings = Named(reader, "within", ReadRing),
        };
        reader.Finish();
        return posture;
    }

    private static ImmutableArray<T> Named<T>(
        MapReader reader,
        string key,
        Func<string, MapReader, T?> read
    )
        where T : class =>
        reader.Map(key) is { } map
            ? [.. map.NamedMaps().Select(m => read(m.Key, m.Map)).OfType<T>()]
            : [];

    private static HashSet<string> Keys(MapReader reader, string key) =>
        reader.Map(key)?.Entries.Select(e => e.Key).ToHashSet(StringComparer.Ordinal) ?? [];

    private Site? ReadSite(string id, MapReader reader)
    {
        var provenance = Provenance.None.Or(reader);
        var name = reader.Text("name") ?? Sentence(id);
        var isHome = reader.Choice("home", YesNo.Words, fallback: false);
        var host = isHome ? null : reader.Reference("host", hosts, "host", isRequired: true);
        if (isHome)
        {
            reader.Get("host");
        }

        var latitude = reader.Figure("latitude", s_degreesNorth, provenance, isRequired: true);
        var longitude = reader.Figure("longitude", s_degreesEast, provenance, isRequired: true);
        var capacity = reader.Figure("capacity", s_persons with { IsCounted = false }, provenance);
        reader.Finish();
        return latitude is null || longitude is null || (!isHome && host is null)
            ? null
            : new Site(id, name, host, new GeoPoint(latitude.Value, longitude.Value), reader.Path)
            {
                Capacity = capacity,
            };
    }

    private UnitType? ReadType(string id, MapReader reader)
    {
        var provenance = Provenance.None.Or(reader);
        var type = new UnitType(id, reader.Path)
        {
            Personnel = reader.Figure("personnel", s_persons, provenance),
            Costs = ReadCosts(reader, provenance),
        };
        reader.Finish();
        return type;
    }

    private static ImmutableArray<UnitCost> ReadCosts(MapReader reader, Provenance provenance) =>
        [
            .. s_unitCosts
                .Select(name => (Name: name, Amount: reader.YearPath(name, s_money, provenance)))
                .Where(c => c.Amount is not null)
                .Select(c => new UnitCost(c.Name, c.Amount!)),
        ];

    /// <summary>A unit's own costs and, for the others, its type's; a unit changes what its type costs by stating its own.</summary>
    private static IEnumerable<UnitCost> WithUsual(
        ImmutableArray<UnitCost> own,
        ImmutableArray<UnitCost> usual,
        MapReader reader
    ) =>
        s_unitCosts
            .Select(name =>
                own.FirstOrDefault(c => c.Name == name)
                ?? usual.FirstOrDefault(c => c.Name == name) switch
                {
                    { Amount: ConstantPath constant } cost => cost with
                    {
                        Amount = new ConstantPath(
                            constant.Value with
                            {
                                ChangedAt = reader.PathOf(name),
                            }
                        ),
                    },
                    var cost => cost,
                }
            )
            .OfType<UnitCost>();

    private ForceUnit? ReadUnit(
        string id,
        MapReader reader,
        Dictionary<string, UnitType> types,
        HashSet<string> sites
    )
    {
        var provenance = Provenance.None.Or(reader);
        var title = reader.Text("title") ?? Sentence(id);
        var service = reader.Text("service", isRequired: true);
        if (
            reader.Text("type") is { } named
            && !types.ContainsKey(named)
            && context.Series.FindUnitType(named, context) is { } catalogued
        )
        {
            // A type of the shipped catalog, unless the scenario states one of that name.
            if (ReadType(named, catalogued) is { } read)
            {
                types[named] = read;
            }
        }

        var type = reader.Reference("type", types.Keys, "unit type");
        var site = reader.Reference("site", sites, "site", isRequired: true);
        var presence = reader.Choice("presence", s_presences, Presence.Permanent);
        var factor = reader.Figure("presence-factor", s_share.OrFraction(), provenance);
        var stated = reader.Has("personnel");
        var personnel = reader.Figure("personnel", s_persons, provenance);
        if (!stated && type is not null)
        {
            personnel = types.GetValueOrDefault(type)?.Personnel is { } usual
                ? usual with
                {
                    ChangedAt = reader.PathOf("personnel"),
                }
                : null;
        }

        var costs = ReadCosts(reader, provenance);
        if (type is not null && types.TryGetValue(type, out var costed))
        {
            costs = [.. WithUsual(costs, costed.Costs, reader)];
        }

        if (personnel is null && !stated)
        {
            reader.Missing("personnel");
        }

        if (presence == Presence.Rotational && factor is null && !reader.Has("presence-factor"))
        {
            // Heel to toe unless the scenario says that there are gaps.
            factor = new Figure(1, Unit.Ratio, "100 %", reader.Path)
            {
                ChangedAt = reader.PathOf("presence-factor"),
                Source = "heel-to-toe rotation, the default",
            };
        }

        if (service is not null && !service.All(c => char.IsAsciiLetterLower(c) || c == '-'))
        {
            context.Error(
                "POS010",
                reader.PathOf("service"),
                $"'{service}' can't be a service",
                allowed: "small letters and dashes such as marine-corps"
            );
            service = null;
        }

        reader.Finish();
        return service is null || site is null || personnel is null
            ? null
            : new ForceUnit(id, title, service, type, site, personnel, presence, reader.Path)
            {
                PresenceFactor = factor,
                Costs = costs,
            };
    }

    private PostureChange? ReadChange(
        string id,
        MapReader reader,
        HashSet<string> units,
        HashSet<string> sites
    )
    {
        var provenance = Provenance.None.Or(reader);
        var title = reader.Text("title") ?? Sentence(id);
        if (!reader.Has("change"))
        {
            reader.Missing("change");
        }

        var kind = reader.Choice("change", s_changes, ChangeKind.Move);
        var unit = reader.Reference("unit", units, "unit", isRequired: true);
        var to = reader.Reference("to", sites, "site", isRequired: kind == ChangeKind.Move);
        var start = reader.Figure("start", FigureKind.Year, provenance, isRequired: true);
        var over =
            reader.Figure(
                "over",
                FigureKind.Of(ParameterUnit.Years, new ValueRange(1, 60)),
                provenance
            )
            ?? new Figure(1, Unit.Years, "1", reader.Path)
            {
                ChangedAt = reader.PathOf("over"),
                Source = provenance.SourceOf(layer: 0) ?? "at once, the default",
            };
        var personnel = reader.Figure(
            "personnel",
            kind == ChangeKind.Resize ? s_change : s_persons,
            provenance,
            isRequired: kind == ChangeKind.Resize && !reader.Has("becomes")
        );
        var becomes =
            kind == ChangeKind.Resize ? reader.Figure("becomes", s_persons, provenance) : null;
        CheckResize(id, kind, personnel, becomes);
        var change =
            unit is null || start is null
                ? null
                : new PostureChange(id, title, kind, unit, start, over, reader.Path)
                {
                    FromSite = reader.Reference("from", sites, "site"),
                    ToSite = to,
                    Personnel = becomes is null ? personnel : null,
                    Becomes = becomes,
                    IsCut = reader.Choice("destination", s_destinations, fallback: false),
                    Transport = reader.Figure("transport", s_oneTime, provenance),
                    Construction = reader.Figure("construction", s_oneTime, provenance),
                    Closure = reader.Figure("closure", s_money, provenance),
                    HostPays = reader.Map("host-pays") is { } payment
                        ? ReadPayment(payment, provenance)
                        : null,
                };
        if (change is not null)
        {
            reader.Finish();
        }

        return change is null || (kind == ChangeKind.Move && to is null) ? null : change;
    }

    /// <summary>A resize says by how many or to how many, and by a number that can't be taken for the other.</summary>
    private void CheckResize(string id, ChangeKind kind, Figure? personnel, Figure? becomes)
    {
        if (kind != ChangeKind.Resize || personnel is null)
        {
            return;
        }

        if (becomes is not null)
        {
            context.Error(
                "POS012",
                becomes.Path,
                $"'{id}' has both 'personnel' (by how many) and 'becomes' (to how many)",
                allowed: "one of them"
            );
        }
        else if (personnel.Written[0] is not ('+' or '-') && personnel.Value > 0)
        {
            context.Diagnostics.Warning(
                "POS011",
                personnel.Path,
                $"'{id}' changes the unit by {personnel.Written} persons, to more than it has: write +{personnel.Written}, or 'becomes: {personnel.Written}' where that is its number afterwards"
            );
        }
    }

    private HostPayment? ReadPayment(MapReader reader, Provenance provenance)
    {
        provenance = provenance.Or(reader);
        var host = reader.Reference("host", hosts, "host", isRequired: true);
        var share = reader.Figure("share", s_share, provenance, isRequired: true);
        var (cap, rebased) = CapReader.Read(context, reader, s_money, provenance);
        var kind = reader.Choice("kind", RuleReader.KindWords, SupportKind.Cash);
        reader.Finish();
        return host is null || share is null
            ? null
            : new HostPayment(host, share, kind) { Cap = cap, RebasedCap = rebased };
    }

    private CostRate? ReadRate(string id, MapReader reader, HashSet<string> sites)
    {
        var provenance = Provenance.None.Or(reader);
        var rate = new CostRate(
            id,
            reader.Reference("where", [.. hosts, .. sites, CostRate.Home], "host or site"),
            reader.Text("service"),
            reader.Path
        )
        {
            FixedPerSite = reader.YearPath("fixed-per-site", s_money, provenance),
            PerPerson = reader.YearPath("per-person", s_moneyPerPerson, provenance),
            Pay = reader.YearPath("pay", s_moneyPerPerson, provenance),
        };
        reader.Finish();
        return rate;
    }

    private DistanceRing? ReadRing(string id, MapReader reader)
    {
        var provenance = Provenance.None.Or(reader).OrElse("a choice of this scenario");
        var name = reader.Text("name") ?? Sentence(id);
        var latitude = reader.Figure("latitude", s_degreesNorth, provenance, isRequired: true);
        var longitude = reader.Figure("longitude", s_degreesEast, provenance, isRequired: true);
        var radius = reader.Figure("radius", s_distance, provenance, isRequired: true);
        reader.Finish();
        return latitude is null || longitude is null || radius is null
            ? null
            : new DistanceRing(id, name, new GeoPoint(latitude.Value, longitude.Value), radius);
    }

    private static string Sentence(string id) =>
        char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');
}
