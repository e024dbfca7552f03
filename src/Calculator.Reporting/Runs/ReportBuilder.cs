using System.Collections.Immutable;
using System.Reflection;
using Calculator.Core.Comparison;
using Calculator.Core.Diagnostics;
using Calculator.Core.Scenarios;

namespace Calculator.Reporting.Runs;

/// <summary>Makes the report of a run.</summary>
internal static class ReportBuilder
{
    private static readonly string s_version =
        typeof(ReportBuilder)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()
            ?.InformationalVersion
        ?? "unknown";

    public static Report Build(ScenarioRun run, bool withAlternatives)
    {
        var scenario = run.Scenario;
        var published = PublishedRecord.Of(run.Result, scenario.Published);
        var told = new Lazy<ImmutableArray<PlacedDiagnostic>>(() => Told(run, published));
        return new Report(
            scenario.Id,
            scenario.Title,
            scenario.Report.Currency,
            scenario.Report.Basis.ToString(),
            run.Result
        )
        {
            Question = scenario.Question,
            Author = scenario.Author,
            FileName = run.Compiled.Source.FileName,
            Settings = run.Compiled.Source.Settings,
            Version = s_version,
            Places =
            [
                .. scenario.Posture.Sites.Select(s =>
                    (s.Id, s.Name, s.Location.Latitude, s.Location.Longitude)
                ),
            ],
            Rings =
            [
                .. scenario.Posture.Rings.Select(r =>
                    (r.Id, r.Name, r.Center.Latitude, r.Center.Longitude, r.Radius.Value)
                ),
            ],
            Hosts = [.. scenario.Hosts.Select(h => (h.Id, h.Name))],
            Published = published,
            PartYears = PartYears.Of(scenario, run.Model.Years),
            Horizon = scenario.Horizon,
            WarningsWhenRead = new(() => Sentences(told.Value, Severity.Warning)),
            NotesWhenRead = new(() => Sentences(told.Value, Severity.Note)),
            Positions = Positions(run),
            Alternatives = withAlternatives ? [.. run.Alternatives.SelectMany(Cases)] : [],
        };
    }

    /// <summary>The alternative as the workbook's switch has it; none where it gives no result, which its own run tells.</summary>
    private static IEnumerable<ReportCase> Cases(ScenarioAlternative alternative)
    {
        if (alternative.Run is { } run)
        {
            yield return new ReportCase(
                alternative.Name,
                run.Scenario.Title,
                run.Scenario.Report.Currency,
                run.Scenario.Report.Basis.ToString(),
                run.Result,
                Positions(run)
            )
            {
                Published = PublishedRecord.Of(run.Result, run.Scenario.Published),
            };
        }
    }

    /// <summary>What is told of a run, in the order it was found, without what is silenced.</summary>
    public static ImmutableArray<PlacedDiagnostic> Told(
        ScenarioRun run,
        ImmutableArray<PublishedOutcome> published
    ) =>
        [
            .. run
                .Compiled.Found.Concat(run.Found)
                .Concat(FigureWarnings.Of(run))
                .Concat(PublishedRecord.Warnings(published).Select(run.Compiled.Source.Placed))
                .Where(d => !run.Compiled.Source.Silenced.Contains(d.Diagnostic.Code)),
        ];

    private static ImmutableArray<string> Sentences(
        ImmutableArray<PlacedDiagnostic> told,
        Severity severity
    ) => [.. told.Where(d => d.Diagnostic.Severity == severity).Select(d => d.Sentence)];

    private static ImmutableDictionary<string, string> Positions(ScenarioRun run) =>
        run
            .Model.Inputs.SelectMany(i => i.Figures)
            .Select(f => f.Path)
            .Distinct(StringComparer.Ordinal)
            .Select(p => (Path: p, Place: run.Compiled.Source.PlaceOf(p)))
            .Where(p => p.Place is not null)
            .ToImmutableDictionary(
                p => p.Path,
                p => p.Place!.Value.ToString(),
                StringComparer.Ordinal
            );
}
