using Calculator.Core.Diagnostics;
using Calculator.Core.Scenarios;
using Calculator.ScenarioFiles.Binding;
using Calculator.ScenarioFiles.Binding.Figures;
using Calculator.ScenarioFiles.Documents;

namespace Calculator.ScenarioFiles.Reading;

/// <summary>Reads a scenario file with what it extends and binds it to a scenario.</summary>
public sealed class ScenarioFileReader(IFileStore files, ScenarioFileOptions options)
{
    /// <summary>Reads the file at <paramref name="path"/>. Errors in it come back as diagnostics.</summary>
    /// <exception cref="IOException">The file itself can't be read.</exception>
    public ScenarioFile Read(string path)
    {
        var fullPath = Path.GetFullPath(path);
        var found = new PositionedDiagnostics();
        var root = new DocumentChain(files, options, found).Read(path, fullPath);
        if (root is null)
        {
            return new ScenarioFile(path, null, new SourceMap(), [.. found.Items], [], null);
        }

        AlternativeDocuments.CheckForm(root, found);
        var ofDocument = found.Items;
        var alternatives = AlternativeDocuments.Names(root);
        return options.Alternative is { } wanted ? Alternative(wanted) : Bind(root, found, null);

        ScenarioFile Alternative(string name)
        {
            var own = new PositionedDiagnostics(ofDocument);
            return Bind(AlternativeDocuments.Lay(root, name, own), own, name);
        }

        ScenarioFile Bind(MapNode? document, PositionedDiagnostics own, string? name)
        {
            var map = new SourceMap();
            var scenario = document is null ? null : Bound(document, fullPath, map, own);
            return new ScenarioFile(path, scenario, map, [.. own.Items], alternatives, Alternative)
            {
                AlternativeName = name,
            };
        }
    }

    /// <summary>The scenario, or <c>null</c>; errors and warnings are added with their places.</summary>
    private Scenario? Bound(
        MapNode document,
        string fullPath,
        SourceMap map,
        PositionedDiagnostics found
    )
    {
        var diagnostics = new DiagnosticCollector();
        var series = new SeriesLibrary(files, ReferenceFolders(fullPath), found);
        var scenario = ScenarioBinder.Bind(new BindingContext(diagnostics, series, map), document);
        foreach (var item in diagnostics.Items)
        {
            found.Add(item, map.Find(item.Path, item.AtKey));
        }

        return scenario;
    }

    private List<string> ReferenceFolders(string fullPath)
    {
        var folders = new List<string>
        {
            Path.Combine(Path.GetDirectoryName(fullPath)!, "reference"),
        };
        if (options.ShippedScenarios is { } shipped)
        {
            folders.Add(Path.Combine(shipped, "reference"));
        }

        return [.. folders.Distinct(StringComparer.Ordinal)];
    }
}
