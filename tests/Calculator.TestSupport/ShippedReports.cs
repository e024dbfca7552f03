using Calculator.Core.Comparison;
using Calculator.Core.Diagnostics;
using Calculator.Core.Evaluation;
using Calculator.Core.Scenarios;
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

    /// <summary>Names of a shipped scenario's alternatives.</summary>
    public static IReadOnlyList<string> AlternativesOf(string id) =>
        [.. Read(id, alternative: null).Alternatives.Select(a => a.Name)];

    /// <summary>The report of one with its alternatives beside it, as the program makes it for the workbook.</summary>
    public static Report WithAlternatives(string id) =>
        Of(id) with
        {
            Alternatives =
            [
                .. AlternativesOf(id)
                    .Select(name => (Name: name, Report: Of(id, name)))
                    .Select(a => new ReportCase(
                        a.Name,
                        a.Report.Title,
                        a.Report.Currency,
                        a.Report.Basis,
                        a.Report.Result,
                        a.Report.Positions
                    )
                    {
                        Published = a.Report.Published,
                    }),
            ],
        };

    /// <summary>The report of one, as the program makes it.</summary>
    public static Report Of(string id, string? alternative = null) =>
        From(Read(id, alternative), id + ".yaml");

    /// <summary>The report of a scenario written in a test, as the program makes it.</summary>
    public static Report OfText(string yaml)
    {
        var file = TestScenario.Read(yaml);
        return file.Model is not null
            ? From(file, "test.yaml")
            : throw new InvalidOperationException(
                string.Join('\n', file.Diagnostics.Select(DiagnosticText.Write))
            );
    }

    private static Report From(TestFile file, string fileName)
    {
        var result = EvaluationResult.Run(file.Model!, new DiagnosticCollector())!;
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
            FileName = fileName,
            Published = PublishedRecord.Of(result, scenario.Published),
            Hosts = [.. scenario.Hosts.Select(h => (h.Id, h.Name))],
            PartYears = PartYears.Of(scenario, result.Model.Years),
            Horizon = scenario.Horizon,
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

    /// <summary>The file of one, as read; it has no error.</summary>
    public static TestFile Read(string id, string? alternative = null)
    {
        var file = TestFile.Of(
            new ScenarioFileReader(
                new DiskFiles(),
                new ScenarioFileOptions { Alternative = alternative }
            ).Read(Path.Combine(Repository.Scenarios, id + ".yaml"))
        );
        return file.Model is not null
            ? file
            : throw new InvalidOperationException(
                string.Join('\n', file.Diagnostics.Select(DiagnosticText.Write))
            );
    }

    private sealed class DiskFiles : IFileStore
    {
        public bool Exists(string path) => File.Exists(path);

        public byte[] ReadBytes(string path, long mostBytes) => File.ReadAllBytes(path);

        public IReadOnlyList<string> YamlFiles(string folder) =>
            Directory.Exists(folder)
                ? [.. Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal)]
                : [];
    }
}
