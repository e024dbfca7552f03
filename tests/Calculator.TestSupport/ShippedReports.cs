using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
using Calculator.Reporting;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Reading;

namespace Calculator.TestSupport;

/// <summary>Reports of the shipped scenarios.</summary>
public static class ShippedReports
{
    /// <summary>Ids of all shipped scenarios.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        .. Directory
            .EnumerateFiles(Repository.Scenarios, "*.yaml")
            .Select(f => Path.GetFileNameWithoutExtension(f))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The report of one, as the program makes it.</summary>
    public static Report Of(string id, string? alternative = null)
    {
        var file = new ScenarioFileReader(
            new DiskFiles(),
            new ScenarioFileOptions { Alternative = alternative }
        ).Read(Path.Combine(Repository.Scenarios, id + ".yaml"));
        if (file.Model is null)
        {
            throw new InvalidOperationException(
                string.Join('\n', file.Diagnostics.Select(DiagnosticText.Write))
            );
        }

        var result = EvaluationResult.Run(file.Model, new DiagnosticCollector())!;
        var scenario = file.Scenario!;
        return new Report(
            scenario.Id,
            scenario.Title,
            scenario.Report.Currency,
            scenario.Report.Basis.ToString(),
            result
        )
        {
            Question = scenario.Question,
            FileName = id + ".yaml",
            Hosts = [.. scenario.Hosts.Select(h => (h.Id, h.Name))],
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
        };
    }

    private sealed class DiskFiles : IFileStore
    {
        public bool Exists(string path) => File.Exists(path);

        public string ReadText(string path, long mostBytes) => File.ReadAllText(path);

        public IReadOnlyList<string> YamlFiles(string folder) =>
            Directory.Exists(folder)
                ? [.. Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal)]
                : [];
    }
}
