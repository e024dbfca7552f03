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
        var settings = SettingDocuments.Read(options.Settings, found);
        if (root is null)
        {
            return new ScenarioFile(path, null, new SourceMap(), [.. found.Items], [], null);
        }

        root = settings.LayId(root, found);
        AlternativeDocuments.CheckForm(root, found);
        var ofDocument = found.Items;
        var alternatives = AlternativeDocuments.Names(root);
        var map = new SourceMap();
        Scenario? scenario = null;
        if (options.Alternative is { } wanted)
        {
            return Alternative(wanted);
        }

        var whole = settings.Lay(root, found);
        scenario = Bound(whole, fullPath, map, found);
        return File(whole, scenario, map, found, null);

        ScenarioFile Alternative(string name)
        {
            var own = new PositionedDiagnostics(ofDocument);
            var document = AlternativeDocuments.Lay(root, name, own);
            var isRenamed =
                document is not null
                && scenario is not null
                && settings.IsEmpty
                && AlternativeDocuments.ChangesWordsOnly(root, document);
            var ownMap = isRenamed ? new SourceMap(map) : new SourceMap();
            var laid = document is null ? null : settings.Lay(document, own);
            var ownScenario = laid is null
                ? null
                : Bound(laid, fullPath, ownMap, own, isRenamed ? scenario : null);
            return File(laid, ownScenario, ownMap, own, name);
        }

        ScenarioFile File(
            MapNode? document,
            Scenario? bound,
            SourceMap places,
            PositionedDiagnostics own,
            string? name
        )
        {
            return new ScenarioFile(path, bound, places, [.. own.Items], alternatives, Alternative)
            {
                AlternativeName = name,
                Document = document,
                Settings = options.Settings,
            };
        }
    }

    /// <summary>The scenario, or <c>null</c>; errors and warnings are added with their places. What differs in words only
    /// from a scenario that is bound is not bound again.</summary>
    private Scenario? Bound(
        MapNode document,
        string fullPath,
        SourceMap map,
        PositionedDiagnostics found,
        Scenario? sameNumbers = null
    )
    {
        var diagnostics = new DiagnosticCollector();
        var series = new SeriesLibrary(files, ReferenceFolders(fullPath), found);
        var context = new BindingContext(diagnostics, series, map);
        var scenario = sameNumbers is null
            ? ScenarioBinder.Bind(context, document)
            : ScenarioBinder.BindWords(context, document, sameNumbers);
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
