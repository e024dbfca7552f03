using System.Collections.Immutable;
using Calculator.Cli.Files;
using Calculator.Cli.Output;
using Calculator.Core.Comparison;
using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
using Calculator.Core.Scenarios;
using Calculator.Reporting;
using Calculator.Reporting.Records;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Reading;

namespace Calculator.Cli.Commands;

/// <summary>From a file's path to its report, the same for every verb.</summary>
internal static class ScenarioLoading
{
    /// <summary>The report, or <c>null</c> after its errors were printed.</summary>
    /// <param name="terminal">Takes the errors.</param>
    /// <param name="path">The scenario file.</param>
    /// <param name="alternative">The alternative to load; <c>null</c> for the scenario itself.</param>
    /// <param name="root">Folder that paths in scenarios may not leave; the file's own by default.</param>
    /// <param name="withAlternatives">True to work out the file's alternatives too.</param>
    /// <param name="files">Where files are read from; the disk by default.</param>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static Report? Load(
        Terminal terminal,
        string path,
        string? alternative,
        string? root,
        bool withAlternatives = false,
        IFileStore? files = null
    )
    {
        var file = Read(path, alternative, root, files ?? new DiskFileStore());
        if (file.Model is null)
        {
            terminal.Print(file.Diagnostics);
            return null;
        }

        var diagnostics = new DiagnosticCollector();
        var result = EvaluationResult.Run(file.Model, diagnostics);
        if (result is null)
        {
            terminal.Print(
                diagnostics.Items.Select(d => new PositionedDiagnostic(d, file.PositionOf(d.Path)))
            );
            return null;
        }

        // What only the values tell (a total that is exceeded) is a warning like those of the file.
        file = file with
        {
            Diagnostics =
            [
                .. file.Diagnostics,
                .. diagnostics.Items.Select(d => new PositionedDiagnostic(
                    d,
                    file.PositionOf(d.Path)
                )),
            ],
        };
        var variants = file
            .Variants.Select(v =>
                (v.Name, v.File, Result: v.File.Model is null ? null : Evaluated(v.File))
            )
            .Where(v => v.Result is not null)
            .Select(v => (v.Name, v.File, v.Result!))
            .ToArray();
        var report = Report(file, result, FigureWarnings.Of(file, result, variants));
        return withAlternatives && alternative is null
            ? report with
            {
                Alternatives = [.. variants.Select(v => Case(v.Name, v.File, v.Item3))],
            }
            : report;
    }

    /// <summary>What was published of a scenario and of its alternatives, beside their results; <c>null</c> after errors were printed.</summary>
    /// <param name="terminal">Takes the errors.</param>
    /// <param name="path">The scenario file.</param>
    /// <param name="alternative">One alternative alone; <c>null</c> for the scenario and every alternative that states figures.</param>
    /// <param name="root">Folder that paths in scenarios may not leave; the file's own by default.</param>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static IReadOnlyList<ScenarioRecord>? LoadRecords(
        Terminal terminal,
        string path,
        string? alternative,
        string? root
    )
    {
        var names = Read(path, alternative, root, new DiskFileStore())
            .Variants.Where(v => v.File.Scenario is { Published.IsEmpty: false })
            .Select(v => (string?)v.Name);
        var reports = names
            .Prepend(alternative)
            .Select(name => Load(terminal, path, name, root))
            .ToArray();
        return reports.Contains(null)
            ? null
            : [.. reports.OfType<Report>().Select(ScenarioRecord.Of)];
    }

    /// <summary>An alternative worked out; <c>null</c> where its numbers give no result, which its own run tells.</summary>
    private static EvaluationResult? Evaluated(CompiledFile file) =>
        EvaluationResult.Run(file.Model!, new DiagnosticCollector());

    private static CompiledFile Read(
        string path,
        string? alternative,
        string? root,
        IFileStore files
    )
    {
        if (root is not null)
        {
            PlaceCheck.RequireFolder(root);
        }

        var file = new ScenarioFileReader(
            files,
            new ScenarioFileOptions
            {
                Alternative = alternative,
                Root = root is null ? null : Path.GetFullPath(root),
                ShippedScenarios = ShippedScenarios.Folder,
            }
        ).Read(path);
        return CompiledFile.Of(file);
    }

    private static ReportCase Case(string name, CompiledFile file, EvaluationResult result) =>
        new(
            name,
            file.Scenario!.Title,
            file.Scenario.Report.Currency,
            file.Scenario.Report.Basis.ToString(),
            result,
            Positions(file, result)
        )
        {
            Published = PublishedRecord.Of(result, file.Scenario.Published),
        };

    /// <summary>Where figures stand, without folders: results must not depend on where the file lies.</summary>
    private static ImmutableDictionary<string, string> Positions(
        CompiledFile file,
        EvaluationResult result
    ) =>
        result
            .Model.Inputs.SelectMany(i => i.Figures)
            .Select(f => f.Path)
            .Distinct(StringComparer.Ordinal)
            .Select(p => (Path: p, Position: file.PositionOf(p)))
            .Where(p => p.Position is not null)
            .ToImmutableDictionary(
                p => p.Path,
                p =>
                    $"{Path.GetFileName(p.Position!.File.Name)}:{p.Position.Line}:{p.Position.Column}",
                StringComparer.Ordinal
            );

    private static Report Report(
        CompiledFile file,
        EvaluationResult result,
        IReadOnlyCollection<PositionedDiagnostic> ofFigures
    )
    {
        var scenario = file.Scenario!;
        var published = PublishedRecord.Of(result, scenario.Published);
        var ofPublished = PublishedRecord
            .Warnings(published)
            .Select(d => new PositionedDiagnostic(d, file.PositionOf(d.Path)));
        return new Report(
            scenario.Id,
            scenario.Title,
            scenario.Report.Currency,
            scenario.Report.Basis.ToString(),
            result
        )
        {
            Question = scenario.Question,
            Author = scenario.Author,
            FileName = Path.GetFileName(file.Name),
            Version = ProgramVersion.Text,
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
            PartYears = PartYears.Of(scenario, result.Model.Years),
            Horizon = scenario.Horizon,
            Warnings = Sentences(Severity.Warning),
            Notes = Sentences(Severity.Note),
            Positions = Positions(file, result),
        };

        ImmutableArray<string> Sentences(Severity severity) =>
            [
                .. file
                    .Diagnostics.Concat(ofFigures)
                    .Concat(ofPublished)
                    .Where(d => d.Diagnostic.Severity == severity)
                    .Select(d =>
                        d.Position is null
                            ? d.Diagnostic.Message
                            : $"{Path.GetFileName(d.Position.File.Name)}:{d.Position.Line}: {d.Diagnostic.Message}"
                    ),
            ];
    }
}
