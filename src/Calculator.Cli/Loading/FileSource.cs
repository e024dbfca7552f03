using System.Collections.Immutable;
using Calculator.Reporting.Runs;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Reading;

namespace Calculator.Cli.Loading;

/// <summary>A scenario file as the source of a run, with its alternatives read when somebody asks for them.</summary>
internal sealed class FileSource
{
    private readonly ImmutableDictionary<string, Lazy<ScenarioFile>> _alternatives;

    public FileSource(ScenarioFile file)
    {
        File = file;
        // An alternative offers those of its file; they are no alternatives of it.
        _alternatives = (file.AlternativeName is null ? file.Alternatives : [])
            .DistinctBy(a => a.Name, StringComparer.Ordinal)
            .ToImmutableDictionary(
                a => a.Name,
                a => new Lazy<ScenarioFile>(() => file.Alternative(a.Name)),
                StringComparer.Ordinal
            );
    }

    /// <summary>Codes of warnings and notes that are not told; none by default.</summary>
    public ImmutableHashSet<string> Silenced { get; init; } = [];

    /// <summary>The file as read.</summary>
    public ScenarioFile File { get; }

    /// <summary>Names of the alternatives, in the file's order.</summary>
    public IEnumerable<string> AlternativeNames =>
        File.Alternatives.Select(a => a.Name).Where(_alternatives.ContainsKey);

    /// <summary>An alternative as read, once.</summary>
    /// <exception cref="KeyNotFoundException">The file has no such alternative.</exception>
    public ScenarioFile Alternative(string name) => _alternatives[name].Value;

    /// <summary>The scenario with its places; <c>null</c> where it could not be bound.</summary>
    public ScenarioSource? Scenario() =>
        Source(File) is { } source
            ? source with
            {
                Silenced = Silenced,
                Alternatives =
                [
                    .. File
                        .Alternatives.Where(a => _alternatives.ContainsKey(a.Name))
                        .Select(a => new AlternativeSource(
                            a.Name,
                            a.Title,
                            () =>
                                Alternative(a.Name) is { HasErrors: false } file
                                    ? Source(file)
                                    : null
                        )),
                ],
            }
            : null;

    private static ScenarioSource? Source(ScenarioFile file) =>
        file.Scenario is not { } scenario
            ? null
            : new ScenarioSource(scenario)
            {
                FileName = Path.GetFileName(file.Name),
                Settings = file.Settings,
                PlaceOf = path => Place(file.PositionOf(path)),
                Found =
                [
                    .. file.Diagnostics.Select(d => new PlacedDiagnostic(
                        d.Diagnostic,
                        Place(d.Position)
                    )
                    {
                        Related = Place(d.Related),
                    }),
                ],
            };

    private static SourcePlace? Place(Position? position) =>
        position is null
            ? null
            : new SourcePlace(position.File.Name, position.Line, position.Column);
}
