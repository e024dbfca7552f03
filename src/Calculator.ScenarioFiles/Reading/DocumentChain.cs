using System.Collections.Immutable;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Reading;

/// <summary>Reads a scenario's document laid over those it extends.</summary>
internal sealed class DocumentChain(
    IFileStore files,
    ScenarioFileOptions options,
    PositionedDiagnostics diagnostics
)
{
    private const long MostBytes = 2_000_000;
    private const int LongestChain = 10;

    /// <summary>The merged document, or <c>null</c> with errors.</summary>
    /// <param name="name">The file's name as shown in messages.</param>
    /// <param name="fullPath">Its full path.</param>
    /// <exception cref="IOException">A file can't be read.</exception>
    public MapNode? Read(string name, string fullPath)
    {
        var root = options.Root ?? Path.GetDirectoryName(fullPath)!;
        var finder = new ScenarioFinder(files, options.ShippedScenarios, root);
        return Read(name, fullPath, finder, [fullPath]);
    }

    private MapNode? Read(
        string name,
        string fullPath,
        ScenarioFinder finder,
        ImmutableArray<string> chain
    )
    {
        var (file, isText) = Utf8Text.Read(
            name,
            fullPath,
            files.ReadBytes(fullPath, MostBytes),
            diagnostics
        );
        if (!isText || DocumentReader.Read(file, diagnostics) is not { } document)
        {
            return null;
        }

        if (document.Find(ScenarioKeys.Extends.Name) is not { } extends)
        {
            return document;
        }

        return
            ExtendsKey.Read(extends, diagnostics) is { } key
            && Baseline(key, file, finder, chain) is { } baseline
            ? ScenarioMerge.Merge(ScenarioMerge.Heir(baseline), document, diagnostics)
            : null;
    }

    /// <summary>The document of what a file extends, or <c>null</c> with errors.</summary>
    private MapNode? Baseline(
        ExtendsKey key,
        SourceFile file,
        ScenarioFinder finder,
        ImmutableArray<string> chain
    )
    {
        if (
            finder.Find(key.Scenario, file, diagnostics) is not { } path
            || !IsNext(path, key.Scenario.Position, chain)
        )
        {
            return null;
        }

        var baseline = Read(
            Path.Combine(Path.GetDirectoryName(file.Name) ?? "", Path.GetFileName(path)),
            path,
            finder,
            chain.Add(path)
        );
        return baseline is null || key.Alternative is not { } alternative
            ? baseline
            : AlternativeDocuments.Lay(
                baseline,
                alternative.Text,
                diagnostics,
                alternative.Position
            );
    }

    /// <summary>False, with an error, for a file that closes a circle or makes the chain too long.</summary>
    private bool IsNext(string path, Position named, ImmutableArray<string> chain)
    {
        if (chain.Contains(path))
        {
            var circle = chain
                .SkipWhile(p => !string.Equals(p, path, StringComparison.Ordinal))
                .Append(path)
                .Select(Path.GetFileName);
            diagnostics.Error(
                "EXT002",
                named,
                $"the scenarios extend one another in a circle: {string.Join(" -> ", circle)}"
            );
            return false;
        }

        if (chain.Length >= LongestChain)
        {
            diagnostics.Error(
                "EXT003",
                named,
                $"more than {LongestChain} scenarios extend one another"
            );
            return false;
        }

        return true;
    }
}
