using Calculator.Core.Forces;
using Calculator.ScenarioFiles.Binding.Agreements;
using Calculator.ScenarioFiles.Binding.Figures;
using Calculator.ScenarioFiles.Format;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Binding;

/// <summary>Binds <c>programmes</c>, <c>contingencies</c>, <c>host-deployments</c> and <c>stationing-options</c>.</summary>
internal sealed class ProgrammeBinder(BindingContext context, IReadOnlyCollection<string> hosts)
{
    /// <summary>The programme, or <c>null</c> with errors.</summary>
    public Programme? Programme(string id, MapReader reader)
    {
        var (title, provenance, host) = Head(id, reader);
        var share = reader.YearPath(ProgrammeKeys.HostShare, provenance);
        var rule = RuleReader.Read(context, reader, provenance);
        reader.Finish();
        return host is null || share is null || rule is null
            ? null
            : new Programme(id, title, host, share, rule, reader.Path);
    }

    /// <summary>The contingency, or <c>null</c> with errors.</summary>
    public Contingency? Contingency(string id, MapReader reader)
    {
        var (title, provenance, host) = Head(id, reader);
        var sites = reader.Figure(ContingencyKeys.Sites, provenance);
        var setUp = reader.Figure(ContingencyKeys.SetUp, provenance);
        var persons = reader.Figure(ContingencyKeys.Persons, provenance);
        var days = reader.Figure(ContingencyKeys.Days, provenance);
        var daily = reader.Figure(ContingencyKeys.DailyCost, provenance);
        var probability = reader.YearPath(ContingencyKeys.Probability, provenance);
        var provides = reader.Figure(ContingencyKeys.HostProvides, provenance);
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

    /// <summary>The deployment, or <c>null</c> with errors.</summary>
    public HostDeployment? Deployment(string id, MapReader reader)
    {
        var (title, provenance, host) = Head(id, reader);
        var personnel = reader.YearPath(DeploymentKeys.Personnel, provenance);
        var cost = reader.Has(CommonKeys.OptionalRule)
            ? RuleReader.Read(context, reader, provenance)
            : null;
        reader.Finish();
        return host is null || personnel is null
            ? null
            : new HostDeployment(id, title, host, personnel, reader.Path) { Cost = cost };
    }

    /// <summary>The option, or <c>null</c> with errors.</summary>
    public static StationingOption? Option(string id, MapReader reader)
    {
        var title = reader.Text(AgreementKeys.Title) ?? id;
        var provenance = Provenance.None.Or(reader);
        var recurring = reader.YearPath(OptionKeys.Recurring, provenance);
        var alternative = reader.YearPath(OptionKeys.Alternative, provenance);
        var oneTime = reader.Figure(OptionKeys.OneTime, provenance);
        var start = reader.Figure(OptionKeys.Start, provenance);
        var rate = reader.Figure(OptionKeys.DiscountRate, provenance);
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
        var host = reader.Reference(ProgrammeKeys.Host, hosts);
        return (
            reader.Text(CommonKeys.Title) ?? IdText.Sentence(id),
            Provenance.None.Or(reader),
            host
        );
    }
}
