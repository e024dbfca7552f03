using System.Text.RegularExpressions;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Binding.Figures;

/// <summary>Finds series by name in the files of the reference folders; only the file that has a series is read as YAML.</summary>
internal sealed partial class SeriesLibrary(
    IFileStore files,
    IReadOnlyList<string> folders,
    PositionedDiagnostics documentDiagnostics
)
{
    private const long MostBytes = 4_000_000;
    private readonly Dictionary<string, ReferenceSeries?> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MapNode?> _documents = new(StringComparer.Ordinal);
    private List<SourceFile>? _files;

    /// <summary>The series, or <c>null</c> when no reference folder has it; the folder nearest to the scenario wins.</summary>
    public ReferenceSeries? Find(string name, BindingContext context)
    {
        if (_known.TryGetValue(name, out var known))
        {
            return known;
        }

        foreach (var file in Files())
        {
            if (
                file.Text.Contains($"\n  {name}:", StringComparison.Ordinal)
                && Document(file)?.Find("series")?.Value is MapNode map
                && map.Find(name) is { } entry
            )
            {
                var path = $"reference.{name}";
                context.Map.Add(path, entry.KeyPosition, entry.Value.Position);
                return _known[name] = SeriesReader.Read(context, entry, path);
            }
        }

        return _known[name] = null;
    }

    /// <summary>The entry of a unit type in the catalog <c>unit-types:</c> of the reference folders, or <c>null</c>.</summary>
    public MapReader? FindUnitType(string name, BindingContext context)
    {
        foreach (var file in Files())
        {
            if (
                file.Text.Contains("unit-types:", StringComparison.Ordinal)
                && Document(file)?.Find("unit-types")?.Value is MapNode map
                && map.Find(name) is { Value: MapNode type } entry
            )
            {
                var path = $"reference.unit-types.{name}";
                context.Map.Add(path, entry.KeyPosition, entry.Value.Position);
                return new MapReader(context, type, path, UnitTypeKeys.Declaration);
            }
        }

        return null;
    }

    /// <summary>Every series' name, for suggestions.</summary>
    public IEnumerable<string> Names() =>
        Files().SelectMany(f => SeriesName().Matches(f.Text)).Select(m => m.Groups["name"].Value);

    private MapNode? Document(SourceFile file)
    {
        if (!_documents.TryGetValue(file.FullPath, out var document))
        {
            document = DocumentReader.Read(
                file,
                documentDiagnostics,
                new DocumentLimits((int)MostBytes)
            );
            _documents.Add(file.FullPath, document);
        }

        return document;
    }

    /// <summary>The files that are text; one that is not is an error, whatever it holds.</summary>
    private List<SourceFile> Files() =>
        _files ??= [
            .. folders
                .SelectMany(files.YamlFiles)
                .Select(path =>
                    Utf8Text.Read(
                        "reference/" + Path.GetFileName(path),
                        path,
                        files.ReadBytes(path, MostBytes),
                        documentDiagnostics
                    )
                )
                .Where(f => f.IsText)
                .Select(f => f.File),
        ];

    [GeneratedRegex(
        @"^  (?<name>[a-z0-9-]+):",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex SeriesName();
}
