using System.Collections.Immutable;
using Calculator.Core.Agreements;
using Calculator.Core.Costs;
using Calculator.Core.Diagnostics;
using Calculator.Core.Economy;
using Calculator.Core.Quantities;
using Calculator.Core.Scenarios;
using Calculator.Core.Time;

namespace Calculator.ScenarioFiles.Binding;

/// <summary>Binds a host with its agreements and the sender's costs there.</summary>
internal static class HostBinder
{
    private static readonly Dictionary<string, Expiry> s_expiries = new(StringComparer.Ordinal)
    {
        ["lapse"] = Expiry.Lapse,
        ["hold"] = Expiry.Hold,
        ["continue"] = Expiry.Continue,
    };

    private static readonly Dictionary<string, bool> s_overlaps = new(StringComparer.Ordinal)
    {
        ["take-over"] = true,
    };

    private static readonly Dictionary<string, bool> s_gaps = new(StringComparer.Ordinal)
    {
        ["accept"] = true,
    };

    private static readonly Dictionary<string, CostComponent> s_components = new(
        StringComparer.Ordinal
    )
    {
        ["all"] = CostComponent.All,
        ["military-pay"] = CostComponent.MilitaryPay,
        ["operations"] = CostComponent.Operations,
        ["construction"] = CostComponent.Construction,
        ["family-housing"] = CostComponent.FamilyHousing,
        ["other"] = CostComponent.Other,
    };

    private static readonly Dictionary<string, CostSense> s_senses = new(StringComparer.Ordinal)
    {
        ["includes-support"] = CostSense.IncludesSupport,
        ["excludes-support"] = CostSense.ExcludesSupport,
    };

    /// <summary>Words that would make a category's line id one of the well-known ones.</summary>
    private static readonly ImmutableArray<string> s_reserved =
    [
        "total",
        "cash",
        "in-kind",
        "forgone",
        "category",
        "scope",
        "per-troop",
    ];

    /// <summary>The host, or <c>null</c> with errors.</summary>
    public static Host? Bind(BindingContext context, string id, MapReader reader)
    {
        var nation = Nation.Find(id);
        var name = reader.Text("name") ?? nation?.Name ?? id;
        var stated = reader.Text("currency");
        if (stated is not null)
        {
            CurrencyReader.Check(context, stated, reader.PathOf("currency"));
        }

        var currency = stated ?? nation?.Currency;
        TellUnknown(context, id, reader, isMissing: currency is null && !reader.Has("currency"));
        var calendar = CalendarReader.Read(
            context,
            reader,
            nation?.Calendar ?? FiscalCalendar.CalendarYear
        )!;
        var host = new Host(id, name, currency ?? "USD", calendar, reader.Path)
        {
            Troops = reader.YearPath(
                "troops",
                FigureKind.Of(ParameterUnit.Persons, ValueRange.NotNegative),
                Provenance.None
            ),
            Gdp = reader.YearPath(
                "gdp",
                FigureKind.Of(ParameterUnit.Money, ValueRange.Positive),
                Provenance.None
            ),
            DefenceBudget = reader.YearPath(
                "defence-budget",
                FigureKind.Of(ParameterUnit.Money, ValueRange.Positive),
                Provenance.None
            ),
            Bills = ReadBills(context, reader.Map("bills")),
            Agreements = reader.Map("agreements") is { } agreements
                ?
                [
                    .. agreements
                        .NamedMaps()
                        .Select(a => ReadAgreement(context, a.Key, a.Map))
                        .OfType<Agreement>(),
                ]
                : [],
            SenderCosts = reader.Map("sender-costs") is { } costs
                ?
                [
                    .. costs
                        .NamedMaps()
                        .Select(c => ReadCost(context, c.Key, c.Map))
                        .OfType<SenderCost>(),
                ]
                : [],
        };
        reader.Finish();
        return host;
    }

    /// <summary>An id that is none of a known nation needs a currency of its own; one that is a known nation's in another spelling
    /// has a name and a fiscal year that nobody chose.</summary>
    private static void TellUnknown(
        BindingContext context,
        string id,
        MapReader reader,
        bool isMissing
    )
    {
        if (isMissing)
        {
            context.Error(
                "SCN002",
                reader.Path,
                $"'currency' is missing in '{reader.Path}', and '{id}' is no host known here",
                allowed: "the id of a known host (the scenario format lists them), or any other with 'currency'",
                didYouMean: NationNames.Nearest(id),
                atKey: true
            );
        }
        else if (
            Nation.Find(id) is null
            && NationNames.IdOf(id) is { } known
            && !(reader.Has("name") && reader.Has("calendar"))
        )
        {
            var nation = Nation.Find(known)!;
            context.Diagnostics.Add(
                new Diagnostic(
                    "SCN021",
                    Severity.Warning,
                    reader.Path,
                    $"the host '{id}' has no name and fiscal year of its own; did you mean '{known}', which brings those of {nation.Name}?"
                )
                {
                    AtKey = true,
                }
            );
        }
    }

    private static ImmutableArray<(string, YearPath)> ReadBills(
        BindingContext context,
        MapReader? reader
    )
    {
        var kind = FigureKind.Of(ParameterUnit.Money, ValueRange.NotNegative);
        return reader is null
            ? []
            :
            [
                .. reader
                    .NamedValues()
                    .Select(b =>
                        (
                            b.Key,
                            Path: PathReader.Read(
                                context,
                                b.Value,
                                reader.PathOf(b.Key),
                                kind,
                                Provenance.None
                            )
                        )
                    )
                    .Where(b => b.Path is not null)
                    .Select(b => (b.Key, b.Path!)),
            ];
    }

    private static Agreement? ReadAgreement(BindingContext context, string id, MapReader reader)
    {
        var title = reader.Text("title") ?? id;
        var provenance = Provenance.None.Or(reader);
        var term = ReadTerm(context, reader);
        var agreement = new Agreement(id, title, term ?? default, reader.Path)
        {
            After = reader.Choice("after", s_expiries, Expiry.Lapse),
            IsAfterStated = reader.Has("after"),
            Scope = reader.Text("scope") ?? Agreement.DefaultScope,
            TakesOverEarly = reader.Choice("overlap", s_overlaps, fallback: false),
            AllowsGap = reader.Choice("gap", s_gaps, fallback: false),
            Source = provenance.SourceOf(reader.LayerOf(["term"])),
            Note = provenance.NoteOf(layer: 0),
            Lines = reader.Map("lines", isRequired: true) is { } lines
                ?
                [
                    .. lines
                        .NamedMaps()
                        .Select(l => ReadLine(context, l.Key, l.Map, provenance.WithoutNotes()))
                        .OfType<AgreementLine>(),
                ]
                : [],
        };
        reader.Finish();
        return term is null ? null : agreement;
    }

    private static YearRange? ReadTerm(BindingContext context, MapReader reader)
    {
        if (reader.Text("term", isRequired: true) is not { } text)
        {
            return null;
        }

        if (YearsReader.Read(text) is { Count: <= YearsReader.MostYears } term)
        {
            return term;
        }

        context.Error(
            "AGR106",
            reader.PathOf("term"),
            $"'{text}' is no term",
            allowed: $"{YearsReader.Example}, at most {YearsReader.MostYears}"
        );
        return null;
    }

    private static AgreementLine? ReadLine(
        BindingContext context,
        string id,
        MapReader reader,
        Provenance provenance
    )
    {
        var title = reader.Text("title") ?? Sentence(id);
        var category = reader.Text("category") ?? id;
        if (s_reserved.Contains(category) && !reader.Has("shares"))
        {
            context.Error(
                "AGR107",
                reader.Has("category") ? reader.PathOf("category") : reader.Path,
                $"'{category}' can't be a category: results use the word",
                allowed: "labor, utilities, facilities-improvement, training-relocation, logistics ...",
                atKey: !reader.Has("category")
            );
        }

        var kind = reader.Choice("kind", RuleReader.KindWords, SupportKind.Cash);
        UnsplitSupport.Check(context, reader, category);
        provenance = provenance.Or(reader);
        var isOneOff = reader.Choice("one-off", YesNo.Words, fallback: false);
        var rule = RuleReader.Read(context, reader, provenance);
        reader.Finish();
        return rule is null
            ? null
            : new AgreementLine(id, title, category, kind, rule, reader.Path)
            {
                IsOneOff = isOneOff,
                Source = provenance.SourceOf(reader.LayerOf(rule.Rule)),
                Note = provenance.NoteOf(reader.LayerOf(rule.Rule)),
            };
    }

    private static SenderCost? ReadCost(BindingContext context, string id, MapReader reader)
    {
        var title = reader.Text("title") ?? Sentence(id);
        var component = reader.Choice("component", s_components, CostComponent.All);
        var calendar = CalendarReader.Read(context, reader, FiscalCalendar.UnitedStates)!;
        var sense = reader.Choice("sense", s_senses, CostSense.Unstated);
        var provenance = Provenance.None.Or(reader);
        var rule = RuleReader.Read(context, reader, provenance);
        reader.Finish();
        return rule is null
            ? null
            : new SenderCost(id, title, component, rule, reader.Path)
            {
                Calendar = calendar,
                Sense = sense,
                Source = provenance.SourceOf(reader.LayerOf(rule.Rule)),
                Note = provenance.NoteOf(reader.LayerOf(rule.Rule)),
            };
    }

    private static string Sentence(string id) =>
        char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');
}
