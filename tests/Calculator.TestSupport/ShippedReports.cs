using Calculator.Reporting;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Reading;

namespace Calculator.TestSupport;

/// <summary>Reports of the shipped scenarios, as the program makes them.</summary>
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

    /// <summary>The report of one with its alternatives beside it, for the workbook.</summary>
    public static Report WithAlternatives(string id) =>
        Read(id).Run().Report(withAlternatives: true);

    /// <summary>The report of one.</summary>
    public static Report Of(string id, string? alternative = null) =>
        Read(id, alternative).Run().Report();

    /// <summary>The report of a scenario written in a test.</summary>
    public static Report OfText(string yaml) => TestScenario.Read(yaml).Run().Report();

    /// <summary>The file of one, as read.</summary>
    public static TestFile Read(string id, string? alternative = null) =>
        TestFile.Of(
            new ScenarioFileReader(
                new DiskFiles(),
                new ScenarioFileOptions { Alternative = alternative }
            ).Read(Path.Combine(Repository.Scenarios, id + ".yaml"))
        );

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
