using System.Collections.Immutable;
using Calculator.Core.Agreements;
using Calculator.Core.Forces;
using Calculator.Core.Quantities;
using Calculator.ScenarioFiles.Binding.Agreements;
using Calculator.ScenarioFiles.Binding.Figures;

namespace Calculator.ScenarioFiles.Binding;

/// <summary>Binds <c>programmes</c>, <c>contingencies</c>, <c>host-deployments</c> and <c>stationing-options</c>.</summary>
internal sealed class ProgrammeBinder(BindingContext context, IReadOnlyCollection<string> hosts)
{
    private static readonly FigureKind s_money = FigureKind.Of(
        ParameterUnit.Money,
        ValueRange.NotNegative
    );
    private static readonly FigureKind s_persons = FigureKind.Of(
        ParameterUnit.Persons,
        ValueRange.NotNegative
    );
    private static readonly FigureKind s_share = FigureKind.Of(
        ParameterUnit.Ratio,
        ValueRange.Share
    );
    private static readonly FigureKind s_count = new(
        "a count such as 40",
        u => u.IsDimensionless,
        Unit.Index,
        ValueRange.NotNegative
    );
    private static readonly FigureKind s_days = new(
        "a number of days such as 30",
        u => u.Equals(Unit.Day),
        Unit.Day,
        new ValueRange(0, 366)
    );

    private static readonly FigureKind s_daily = new(
        "an amount for a person and day such as 120 USD/person/day",
        u => (u * Unit.Person * Unit.Day).IsMoney,
        Implied: null,
        ValueRange.NotNegative
    );

    public ImmutableArray<Programme> Programmes(MapReader? reader) => All(reader, ReadProgramme);

    public ImmutableArray<Contingency> Contingencies(MapReader? reader) =>
        All(reader, ReadContingency);

    public ImmutableArray<HostDeployment> Deployments(MapReader? reader) =>
        All(reader, ReadDeployment);

    public ImmutableArray<StationingOption> Options(MapReader? reader) => All(reader, ReadOption);

    private static ImmutableArray<T> All<T>(MapReader? reader, Func<string, MapReader, T?> read)
        where T : class =>
        reader is null ? [] : [.. reader.NamedMaps().Select(m => read(m.Key, m.Map)).OfType<T>()];

    private Programme? ReadProgramme(string id, MapReader reader)
    {
        var (title, provenance, host) = Head(id, reader);
        var share = reader.YearPath("host-share", s_share, provenance, isRequired: true);
        var rule = RuleReader.Read(context, reader, provenance);
        reader.Finish();
        return host is null || share is null || rule is null
            ? null
            : new Programme(id, title, host, share, rule, reader.Path);
    }

    private Contingency? ReadContingency(string id, MapReader reader)
    {
        var (title, provenance, host) = Head(id, reader);
        var sites = reader.Figure("sites", s_count, provenance, isRequired: true);
        var setUp = reader.Figure("set-up", s_money, provenance, isRequired: true);
        var persons = reader.Figure("persons", s_persons, provenance, isRequired: true);
        var days = reader.Figure("days", s_days, provenance, isRequired: true);
        var daily = reader.Figure("daily-cost", s_daily, provenance, isRequired: true);
        var probability = reader.YearPath(
            "probability",
            s_share.OrFraction(),
            provenance,
            isRequired: true
        );
        var provides = reader.Has("host-provides")
            ? reader.Figure("host-provides", s_daily, provenance, isRequired: true)
            : null;
        reader.Finish();
        return
            host is null
            || sites is null
            || setUp is null
            || persons is null
            || days is null
            || daily is null
            || probability is null
            ? null
            : new Contingency(
                id,
                title,
                host,
                sites,
                setUp,
                persons,
                days,
                daily,
                probability,
                reader.Path
            )
            {
                HostProvides = provides,
            };
    }

    private HostDeployment? ReadDeployment(string id, MapReader reader)
    {
        var (title, provenance, host) = Head(id, reader);
        var personnel = reader.YearPath("personnel", s_persons, provenance, isRequired: true);
        var cost = reader.Has("rule") ? RuleReader.Read(context, reader, provenance) : null;
        reader.Finish();
        return host is null || personnel is null
            ? null
            : new HostDeployment(id, title, host, personnel, reader.Path) { Cost = cost };
    }

    private StationingOption? ReadOption(string id, MapReader reader)
    {
        var title = reader.Text("title") ?? id;
        var provenance = Provenance.None.Or(reader);
        var recurring = reader.YearPath("recurring", s_money, provenance, isRequired: true);
        var alternative = reader.YearPath("alternative", s_money, provenance, isRequired: true);
        var oneTime = reader.Figure("one-time", s_money, provenance, isRequired: true);
        var start = reader.Figure("start", FigureKind.Year, provenance, isRequired: true);
        var rate = reader.Has("discount-rate")
            ? reader.Figure("discount-rate", FigureKind.Growth, provenance, isRequired: true)
            : null;
        reader.Finish();
        return recurring is null || alternative is null || oneTime is null || start is null
            ? null
            : new StationingOption(id, title, recurring, alternative, oneTime, start, reader.Path)
            {
                DiscountRate = rate,
            };
    }

    private (string Title, Provenance Provenance, string? Host) Head(string id, MapReader reader)
    {
        var host = reader.Reference("host", hosts, "host", isRequired: true);
        return (reader.Text("title") ?? IdText.Sentence(id), Provenance.None.Or(reader), host);
    }
}
