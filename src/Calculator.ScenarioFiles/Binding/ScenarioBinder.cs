using System.Collections.Immutable;
using Calculator.Core.Agreements;
using Calculator.Core.Economy;
using Calculator.Core.Quantities;
using Calculator.Core.Scenarios;
using Calculator.Core.Time;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Quantities;

namespace Calculator.ScenarioFiles.Binding;

/// <summary>Binds a whole document to a scenario. Every key is asked for by name; what nobody asked for is an error.</summary>
internal static class ScenarioBinder
{
    private static readonly Dictionary<string, bool> s_orders = new(StringComparer.Ordinal)
    {
        ["deflate-then-convert"] = false,
        ["convert-then-deflate"] = true,
    };

    /// <summary>The scenario, or <c>null</c> with errors collected in the context.</summary>
    public static Scenario? Bind(BindingContext context, MapNode root)
    {
        context.Map.Add("", null, root.Position);
        var reader = new MapReader(context, root, "");
        var id = ReadId(context, reader);
        var title = reader.Text("title") ?? id;
        var question = reader.Text("question");
        var author = reader.Text("author");
        // Taken over when the file was read.
        reader.Get("extends");
        reader.Get("alternatives");
        var years = ReadYears(context, reader);
        var hosts = ReadHosts(context, reader);
        var allies = ReadAllies(reader.Map("allies"));
        var hostIds =
            reader.Map("hosts")?.Entries.Select(e => e.Key).ToHashSet(StringComparer.Ordinal) ?? [];
        var posture = new PostureBinder(context, hostIds).Bind(reader.Map("posture"));
        var programmes = new ProgrammeBinder(context, hostIds);
        var jointProgrammes = programmes.Programmes(reader.Map("programmes"));
        var contingencies = programmes.Contingencies(reader.Map("contingencies"));
        var deployments = programmes.Deployments(reader.Map("host-deployments"));
        var options = programmes.Options(reader.Map("stationing-options"));
        var funds = CommonFundBinder.Bind(context, reader.Map("common-funds"));
        if (
            !reader.Has("hosts")
            && !reader.Has("allies")
            && !reader.Has("common-funds")
            && options.IsEmpty
        )
        {
            reader.Missing("hosts");
        }

        var report = ReadReport(context, reader.Map("report"));
        var economy = ReadEconomy(context, reader.Map("economy"));
        var published = PublishedBinder.Bind(context, reader.Get("published"));
        reader.Finish();
        return id is null || years is null || context.Diagnostics.HasErrors
            ? null
            : new Scenario(id, title!, years.Value, report)
            {
                Question = question,
                Author = author,
                StatedFigures = [.. context.Stated],
                Economy = economy,
                Hosts = hosts,
                Allies = allies,
                Posture = posture,
                Programmes = jointProgrammes,
                Contingencies = contingencies,
                HostDeployments = deployments,
                Options = options,
                Published = published,
                CommonFunds = funds,
            };
    }

    /// <summary>A document that differs from a bound one in its id and words only: what was bound is taken over, but for what was
    /// published of it. <c>null</c> with errors collected in the context.</summary>
    public static Scenario? BindWords(BindingContext context, MapNode root, Scenario bound)
    {
        var reader = new MapReader(context, root, "");
        var id = ReadId(context, reader);
        var title = reader.Text("title") ?? id;
        return id is null
            ? null
            : bound with
            {
                Id = id,
                Title = title!,
                Question = reader.Text("question"),
                Author = reader.Text("author"),
                Published = [],
            };
    }

    private static string? ReadId(BindingContext context, MapReader reader)
    {
        if (reader.Text("scenario", isRequired: true) is not { } id)
        {
            return null;
        }

        if (
            id.Length is > 0 and <= 80
            && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
            && id[0] != '-'
        )
        {
            return id;
        }

        context.Error(
            "SCN008",
            "scenario",
            $"'{id}' can't be a scenario's id",
            allowed: "small letters, digits and dashes, at most 80; it names the output folder"
        );
        return null;
    }

    private static YearRange? ReadYears(BindingContext context, MapReader reader)
    {
        if (reader.Text("years", isRequired: true) is not { } text)
        {
            return null;
        }

        var years = YearsReader.Read(text);
        if (years is not { Count: <= YearsReader.MostYears })
        {
            context.Error(
                "SCN009",
                "years",
                $"'{text}' is no span of fiscal years",
                allowed: $"{YearsReader.Example}, at most {YearsReader.MostYears}, from {ValueRange.FiscalYear.Describe(Unit.Year)}"
            );
            return null;
        }

        return years;
    }

    private static ImmutableArray<Host> ReadHosts(BindingContext context, MapReader root)
    {
        if (root.Map("hosts") is not { } hosts)
        {
            return [];
        }

        return
        [
            .. hosts
                .NamedMaps(NationNames.IdOf)
                .Select(h => HostBinder.Bind(context, h.Key, h.Map))
                .OfType<Host>(),
        ];
    }

    private static ImmutableArray<Ally> ReadAllies(MapReader? allies)
    {
        return allies is null
            ? []
            : [.. allies.NamedMaps().Select(a => ReadAlly(a.Key, a.Map)).OfType<Ally>()];

        Ally? ReadAlly(string id, MapReader reader)
        {
            var share = reader.YearPath(
                "defence-share",
                FigureKind.Of(ParameterUnit.Ratio, ValueRange.Share),
                Provenance.None,
                isRequired: true
            );
            var name = reader.Text("name") ?? Nation.Find(id)?.Name ?? id;
            var gdp = reader.YearPath(
                "gdp",
                FigureKind.Of(ParameterUnit.Money, ValueRange.Positive),
                Provenance.None
            );
            var target = reader.YearPath(
                "target-share",
                FigureKind.Of(ParameterUnit.Ratio, ValueRange.Share),
                Provenance.None
            );
            reader.Finish();
            return share is null
                ? null
                : new Ally(id, name, share, reader.Path) { Gdp = gdp, Target = target };
        }
    }

    private static ReportSettings ReadReport(BindingContext context, MapReader? reader)
    {
        if (reader is null)
        {
            return new ReportSettings("USD", PriceBasis.ThenYear, "report");
        }

        var currency = reader.Text("currency") ?? "USD";
        CurrencyReader.Check(context, currency, "report.currency");
        var settings = new ReportSettings(currency, ReadBasis(context, reader), "report")
        {
            Calendar = CalendarReader.Read(context, reader, fallback: null, word: "native"),
            ConvertsFirst = reader.Choice("order", s_orders, fallback: false),
        };
        settings = ReadDiscount(context, reader.Map("discount"), settings);
        reader.Finish();
        return settings;
    }

    private const string Constant = "constant ";

    private static PriceBasis ReadBasis(BindingContext context, MapReader reader)
    {
        var text = reader.Text("basis");
        if (text is null or "then-year")
        {
            return PriceBasis.ThenYear;
        }

        var isNamed = text.StartsWith(Constant, StringComparison.Ordinal);
        var year = isNamed ? text[Constant.Length..] : text;
        if (
            YearsReader.TryYear(year, out var baseYear)
            && (isNamed || year.StartsWith("FY", StringComparison.OrdinalIgnoreCase))
        )
        {
            return PriceBasis.Constant(baseYear);
        }

        context.Error(
            "SCN012",
            "report.basis",
            $"'{text}' is no price basis",
            allowed: "then-year, or FY2022 for constant prices of that year"
        );
        return PriceBasis.ThenYear;
    }

    private static ReportSettings ReadDiscount(
        BindingContext context,
        MapReader? reader,
        ReportSettings settings
    )
    {
        if (reader is null)
        {
            return settings;
        }

        var provenance = Provenance.None.Or(reader);
        var rate = reader.Get("rate");
        if (rate is null)
        {
            reader.Missing("rate");
        }

        var kinds = new Dictionary<string, bool>(StringComparer.Ordinal)
        {
            ["nominal"] = false,
            ["real"] = true,
        };
        settings = settings with
        {
            DiscountRate = rate is null
                ? null
                : FigureReader.Read(
                    context,
                    rate,
                    reader.PathOf("rate"),
                    FigureKind.Growth,
                    provenance
                ),
            DiscountRateIsReal = reader.Choice(
                "kind",
                kinds,
                fallback: settings.Basis.BaseYear is not null
            ),
        };
        if (reader.Text("year") is { } year)
        {
            if (YearsReader.TryYear(year, out var discountYear))
            {
                settings = settings with { DiscountYear = discountYear };
            }
            else
            {
                context.Error(
                    "SCN013",
                    reader.PathOf("year"),
                    $"'{year}' is no fiscal year",
                    allowed: "a fiscal year such as 2022"
                );
            }
        }

        reader.Finish();
        return settings;
    }

    private static EconomySettings ReadEconomy(BindingContext context, MapReader? reader)
    {
        if (reader is null)
        {
            return EconomySettings.None;
        }

        var economy = new EconomySettings
        {
            ExchangeRates = ReadPaths(
                context,
                reader.Map("exchange-rates"),
                FigureKind.ExchangeRate,
                (key, path) =>
                    IsNoDollar(context, key, path)
                    && CurrencyReader.Check(context, key, path, atKey: true)
            ),
            Indices = ReadPaths(
                context,
                reader.Map("indices"),
                _ => FigureKind.IndexOrRate,
                check: IndexFigures.Check
            ),
            Deflators = ReadPaths(
                context,
                reader.Map("deflators"),
                _ =>
                    FigureKind.IndexOrRate with
                    {
                        Accepts = u => u.IsDimensionless,
                        Describe = "an index level, or one yearly rate such as 2 %",
                    },
                (key, path) => CurrencyReader.Check(context, key, path, atKey: true),
                IndexFigures.Check
            ),
        };
        reader.Finish();
        return economy;
    }

    /// <summary>False, with an error, for a rate of the dollar to itself, which would count for nothing.</summary>
    private static bool IsNoDollar(BindingContext context, string key, string path)
    {
        if (!string.Equals(key, "USD", StringComparison.Ordinal))
        {
            return true;
        }

        context.Error(
            "ECO006",
            path,
            "the US dollar has no rate: all rates are per USD",
            allowed: "the other currencies, such as JPY: 115.9 JPY/USD",
            atKey: true
        );
        return false;
    }

    private static ImmutableDictionary<string, YearPath> ReadPaths(
        BindingContext context,
        MapReader? reader,
        Func<string, FigureKind> kind,
        Func<string, string, bool>? isKey = null,
        Action<BindingContext, YearPath, string>? check = null
    )
    {
        var paths = ImmutableDictionary.CreateBuilder<string, YearPath>(StringComparer.Ordinal);
        if (reader is not null)
        {
            foreach (
                var (key, node) in reader.NamedValues(isKey is null ? null : CurrencyWords.Nearest)
            )
            {
                if (
                    isKey?.Invoke(key, reader.PathOf(key)) != false
                    && PathReader.Read(
                        context,
                        node,
                        reader.PathOf(key),
                        kind(key),
                        Provenance.None
                    )
                        is { } path
                )
                {
                    check?.Invoke(context, path, key);
                    paths[key] = path;
                }
            }
        }

        return paths.ToImmutable();
    }
}
