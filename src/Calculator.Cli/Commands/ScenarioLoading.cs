using System.Collections.Immutable;
using Calculator.Cli.Files;
using Calculator.Cli.Output;
using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
using Calculator.Reporting;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Reading;

namespace Calculator.Cli.Commands;

/// <summary>From a file's path to its report, the same for every verb.</summary>
internal static class ScenarioLoading
{
    /// <summary>The report, or <c>null</c> after its errors were printed.</summary>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static Report? Load(Terminal terminal, string path, string? alternative, string? root)
    {
        var reader = new ScenarioFileReader(
            new DiskFileStore(),
            new ScenarioFileOptions
            {
                Alternative = alternative,
                Root = root is null ? null : Path.GetFullPath(root),
                ShippedScenarios = ShippedScenarios.Folder,
            }
        );
        var file = reader.Read(path);
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

        return Report(file, result);
    }

    private static Report Report(ScenarioFile file, EvaluationResult result)
    {
        var scenario = file.Scenario!;
        var positions = result
            .Model.Inputs.SelectMany(i => i.Figures)
            .Select(f => f.Path)
            .Distinct(StringComparer.Ordinal)
            .Select(p => (Path: p, Position: file.PositionOf(p)))
            .Where(p => p.Position is not null)
            .ToImmutableDictionary(
                p => p.Path,
                // Without folders: results must not depend on where the file lies.
                p =>
                    $"{Path.GetFileName(p.Position!.File.Name)}:{p.Position.Line}:{p.Position.Column}",
                StringComparer.Ordinal
            );
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
            Warnings =
            [
                .. file
                    .Diagnostics.Where(d => d.Diagnostic.Severity == Severity.Warning)
                    .Select(d =>
                        d.Position is null
                            ? d.Diagnostic.Message
                            : $"{Path.GetFileName(d.Position.File.Name)}:{d.Position.Line}: {d.Diagnostic.Message}"
                    ),
            ],
            Positions = positions,
        };
    }
}
