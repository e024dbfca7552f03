using System.Collections.Immutable;
using Calculator.Core.Quantities;
using Calculator.Core.Scenarios;
using Calculator.Core.Time;
using Calculator.ScenarioFiles.Binding.Agreements;
using Calculator.ScenarioFiles.Binding.Forces;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Format;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Binding;

/// <summary>Binds a whole document to a scenario. Every key is declared; what is not is an error.</summary>
internal static class ScenarioBinder
{
    /// <summary>The scenario, or <c>null</c> with errors collected in the context.</summary>
    public static Scenario? Bind(BindingContext context, MapNode root)
    {
        context.Map.Add("", null, root.Position);
        var reader = new MapReader(context, root, "", ScenarioKeys.Declaration);
        var id = ReadId(context, reader);
        var title = reader.Text(ScenarioKeys.Title) ?? id;
        var question = reader.Text(ScenarioKeys.Question);
        var author = reader.Text(ScenarioKeys.Author);
        // Taken over when the file was read.
        reader.Get(ScenarioKeys.Extends);
        reader.Get(ScenarioKeys.Alternatives);
        var years = ReadYears(context, reader);
        var stated = reader.Names(ScenarioKeys.Hosts);
        ImmutableArray<Host> hosts = stated is null
            ? []
            : stated.All(
                ScenarioKeys.Hosts,
                (host, map) => HostBinder.Bind(context, host, map),
                NationNames.IdOf
            );
        var allies = reader.All(ScenarioKeys.Allies, AllyBinder.Bind);
        var hostIds = stated?.Keys.ToHashSet(StringComparer.Ordinal) ?? [];
        var posture = new PostureBinder(context, hostIds).Bind(reader.Map(ScenarioKeys.Posture));
        var programmes = new ProgrammeBinder(context, hostIds);
        var jointProgrammes = reader.All(ScenarioKeys.Programmes, programmes.Programme);
        var contingencies = reader.All(ScenarioKeys.Contingencies, programmes.Contingency);
        var deployments = reader.All(ScenarioKeys.HostDeployments, programmes.Deployment);
        var options = reader.All(ScenarioKeys.StationingOptions, ProgrammeBinder.Option);
        var funds = reader.All(
            ScenarioKeys.CommonFunds,
            (fund, map) => CommonFundBinder.Bind(context, fund, map)
        );
        var lines = reader.All(
            ScenarioKeys.OwnLines,
            (line, map) => OwnLineBinder.Bind(context, line, map)
        );
        if (
            !reader.Has(ScenarioKeys.Hosts)
            && !reader.Has(ScenarioKeys.Allies)
            && !reader.Has(ScenarioKeys.CommonFunds)
            && options.IsEmpty
        )
        {
            reader.Missing(ScenarioKeys.Hosts);
        }

        var report = ReportBinder.Bind(context, reader.Map(ScenarioKeys.Report));
        var economy = EconomyBinder.Bind(context, reader.Map(ScenarioKeys.Economy));
        var published = PublishedBinder.Bind(context, reader.Get(ScenarioKeys.Published));
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
                OwnLines = lines,
            };
    }

    /// <summary>A document that differs from a bound one in its id and words only: what was bound is taken over, but for what was
    /// published of it. <c>null</c> with errors collected in the context.</summary>
    public static Scenario? BindWords(BindingContext context, MapNode root, Scenario bound)
    {
        var reader = new MapReader(context, root, "", ScenarioKeys.Declaration);
        var id = ReadId(context, reader);
        var title = reader.Text(ScenarioKeys.Title) ?? id;
        return id is null
            ? null
            : bound with
            {
                Id = id,
                Title = title!,
                Question = reader.Text(ScenarioKeys.Question),
                Author = reader.Text(ScenarioKeys.Author),
                Published = [],
            };
    }

    private static string? ReadId(BindingContext context, MapReader reader)
    {
        if (reader.Text(ScenarioKeys.Scenario) is not { } id)
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
            reader.PathOf(ScenarioKeys.Scenario),
            $"'{id}' can't be a scenario's id",
            allowed: $"{TextForms.ScenarioId.Describe}; it names the output folder"
        );
        return null;
    }

    private static YearRange? ReadYears(BindingContext context, MapReader reader)
    {
        if (reader.Text(ScenarioKeys.Years) is not { } text)
        {
            return null;
        }

        var years = YearsReader.Read(text);
        if (years is not { Count: <= YearsReader.MostYears })
        {
            context.Error(
                "SCN009",
                reader.PathOf(ScenarioKeys.Years),
                $"'{text}' is no span of fiscal years",
                allowed: $"{YearsReader.Example}, at most {YearsReader.MostYears}, from {ValueRange.FiscalYear.Describe(Unit.Year)}"
            );
            return null;
        }

        return years;
    }
}
