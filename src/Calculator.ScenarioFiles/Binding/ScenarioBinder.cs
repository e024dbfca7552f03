using System.Collections.Immutable;
using Calculator.Core.Quantities;
using Calculator.Core.Scenarios;
using Calculator.Core.Time;
using Calculator.ScenarioFiles.Binding.Agreements;
using Calculator.ScenarioFiles.Binding.Forces;
using Calculator.ScenarioFiles.Documents;

namespace Calculator.ScenarioFiles.Binding;

/// <summary>Binds a whole document to a scenario. Every key is asked for by name; what nobody asked for is an error.</summary>
internal static class ScenarioBinder
{
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
        var allies = AllyBinder.Bind(reader.Map("allies"));
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

        var report = ReportBinder.Bind(context, reader.Map("report"));
        var economy = EconomyBinder.Bind(context, reader.Map("economy"));
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
}
