using System.Collections.Immutable;
using Calculator.Cli.Files;
using Calculator.Cli.Loading;
using Calculator.Core.Diagnostics;
using Calculator.Reporting.Runs;

namespace Calculator.Cli.Completing;

/// <summary>The words that a scenario brings to a command line.</summary>
/// <param name="LineIds">Ids of its lines.</param>
/// <param name="Paths">Paths of the figures that it states.</param>
/// <param name="Alternatives">Names of its alternatives.</param>
/// <param name="Years">Its fiscal years.</param>
internal sealed record ScenarioWords(
    ImmutableArray<string> LineIds,
    ImmutableArray<string> Paths,
    ImmutableArray<string> Alternatives,
    ImmutableArray<string> Years
)
{
    private const string Folder = "scenarios";
    private static readonly ScenarioWords s_none = new([], [], [], []);

    /// <summary>Those of a file; none where it can't be read, as far as there are some where it has errors.</summary>
    public static ScenarioWords Of(string? file)
    {
        if (file is null)
        {
            return s_none;
        }

        try
        {
            var source = new FileSource(ScenarioLoading.Reader(new LoadOptions()).Read(file));
            if (source.Scenario() is not { } scenario)
            {
                return s_none;
            }

            var compiled = CompiledScenario.Of(scenario, new DiagnosticCollector());
            return new ScenarioWords(
                [.. compiled?.Model.Lines.Select(l => l.Id) ?? []],
                [.. scenario.Scenario.StatedFigures.Select(f => f.ChangedAt).OfType<string>()],
                [.. source.AlternativeNames],
                [.. scenario.Scenario.Horizon.Years.Select(y => $"{y}")]
            );
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return s_none;
        }
    }

    /// <summary>Folders and scenario files that begin with a text, and scenarios of <c>./scenarios</c> whose id does.</summary>
    public static IEnumerable<string> Files(string begin)
    {
        var cut = begin.LastIndexOf('/') + 1;
        var (folder, name) = (begin[..cut], begin[cut..]);
        string[] below = [.. Entries(folder, name)];
        return folder.Length > 0 ? below : below.Union(ById(begin), StringComparer.Ordinal);
    }

    private static IEnumerable<string> ById(string begin) =>
        new DiskFileStore()
            .YamlFiles(Folder)
            .Where(p => Path.GetFileName(p).StartsWith(begin, StringComparison.OrdinalIgnoreCase))
            .Select(p => p.Replace('\\', '/'));

    private static IEnumerable<string> Entries(string folder, string name)
    {
        var place = folder.Length == 0 ? "." : folder;
        if (!Directory.Exists(place))
        {
            return [];
        }

        try
        {
            return
            [
                .. Directory
                    .EnumerateDirectories(place)
                    .Select(d => Path.GetFileName(d) + "/")
                    .Concat(new DiskFileStore().YamlFiles(place).Select(f => Path.GetFileName(f)))
                    .Where(n =>
                        n.StartsWith(name, StringComparison.Ordinal)
                        && (name.Length > 0 || !n.StartsWith('.'))
                    )
                    .Order(StringComparer.Ordinal)
                    .Select(n => folder + n),
            ];
        }
        catch (UnauthorizedAccessException)
        {
            return [];
        }
    }
}
