using System.Collections.Immutable;
using Calculator.Core.Compilation;
using Calculator.Core.Diagnostics;
using Calculator.ScenarioFiles.Binding;
using Calculator.ScenarioFiles.Documents;

namespace Calculator.ScenarioFiles.Reading;

/// <summary>Reads a scenario file with what it extends, binds it and compiles its model.</summary>
public sealed class ScenarioFileReader(IFileStore files, ScenarioFileOptions options)
{
    private const long MostBytes = 2_000_000;
    private const int LongestChain = 10;

    /// <summary>Reads the file at <paramref name="path"/>. Errors in it come back as diagnostics.</summary>
    /// <exception cref="IOException">The file itself can't be read.</exception>
    public ScenarioFile Read(string path)
    {
        var fullPath = Path.GetFullPath(path);
        var positioned = new PositionedDiagnostics();
        var root = Chained(
            path,
            fullPath,
            options.Root ?? Path.GetDirectoryName(fullPath)!,
            positioned,
            [fullPath]
        );
        if (root is null)
        {
            return new ScenarioFile(path, null, null, [.. positioned.Items]);
        }

        if (
            root.Find("alternatives") is { Value: not (MapNode or TextNode { IsNull: true }) } wrong
        )
        {
            positioned.Error(
                "ALT003",
                wrong.KeyPosition,
                "'alternatives' holds what each changes, under its name"
            );
        }

        var alternatives = Alternatives(root);
        if (options.Alternative is { } wanted)
        {
            root = WithAlternative(root, alternatives, wanted, positioned);
            return root is null
                ? new ScenarioFile(path, null, null, [.. positioned.Items])
                : Bind(path, fullPath, root, positioned, alternatives);
        }

        var result = Bind(path, fullPath, root, positioned, alternatives);
        var variants = ImmutableArray.CreateBuilder<(string, ScenarioFile)>();
        foreach (var (name, _) in alternatives)
        {
            // An alternative nobody runs today must not fail tomorrow.
            if (WithAlternative(root, alternatives, name, positioned) is { } variant)
            {
                variants.Add(
                    (
                        name,
                        Bind(path, fullPath, variant, positioned, alternatives, errorsOnly: true)
                    )
                );
            }
        }

        return result with
        {
            Scenario = positioned.HasErrors ? null : result.Scenario,
            Model = positioned.HasErrors ? null : result.Model,
            Diagnostics = [.. positioned.Items],
            Variants = variants.ToImmutable(),
        };
    }

    private ScenarioFile Bind(
        string path,
        string fullPath,
        MapNode root,
        PositionedDiagnostics positioned,
        ImmutableArray<(string, string)> alternatives,
        bool errorsOnly = false
    )
    {
        var diagnostics = new DiagnosticCollector();
        var context = new BindingContext(
            diagnostics,
            new SeriesLibrary(files, ReferenceFolders(fullPath), positioned)
        );
        var scenario = ScenarioBinder.Bind(context, root);
        var model = scenario is null ? null : ScenarioCompiler.Compile(scenario, diagnostics);
        foreach (
            var item in diagnostics.Items.Where(d => !errorsOnly || d.Severity == Severity.Error)
        )
        {
            positioned.Add(item, context.Map.Find(item.Path, item.AtKey));
        }

        var failed = positioned.HasErrors;
        return new ScenarioFile(
            path,
            failed ? null : scenario,
            failed ? null : model,
            [.. positioned.Items]
        )
        {
            Map = context.Map,
            Alternatives = alternatives,
        };
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

    /// <summary>The document laid over those it extends.</summary>
    private MapNode? Chained(
        string name,
        string fullPath,
        string root,
        PositionedDiagnostics diagnostics,
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

        if (document.Find("extends") is not { } extends)
        {
            return document;
        }

        if (Extended(extends, diagnostics) is not var (target, alternative))
        {
            return null;
        }

        if (Resolve(target, file, root, diagnostics) is not { } basePath)
        {
            return null;
        }

        if (chain.Contains(basePath))
        {
            var circle = chain
                .SkipWhile(p => !string.Equals(p, basePath, StringComparison.Ordinal))
                .Append(basePath)
                .Select(Path.GetFileName);
            diagnostics.Error(
                "EXT002",
                target.Position,
                $"the scenarios extend one another in a circle: {string.Join(" -> ", circle)}"
            );
            return null;
        }

        if (chain.Length >= LongestChain)
        {
            diagnostics.Error(
                "EXT003",
                target.Position,
                $"more than {LongestChain} scenarios extend one another"
            );
            return null;
        }

        var baseline = Chained(
            Path.Combine(Path.GetDirectoryName(file.Name) ?? "", Path.GetFileName(basePath)),
            basePath,
            root,
            diagnostics,
            chain.Add(basePath)
        );
        if (baseline is not null && alternative is not null)
        {
            baseline = WithAlternative(
                baseline,
                Alternatives(baseline),
                alternative.Text,
                diagnostics,
                alternative.Position
            );
        }

        return baseline is null ? null : Merge(Heir(baseline), document, diagnostics);
    }

    /// <summary>What is extended: a file's name or an id, or <c>{ scenario, alternative }</c>; <c>null</c> with an error.</summary>
    private static (TextNode Scenario, TextNode? Alternative)? Extended(
        MapEntry extends,
        PositionedDiagnostics diagnostics
    )
    {
        const string allowed =
            "a file's name or a scenario's id, or { scenario: NAME, alternative: NAME }";
        switch (extends.Value)
        {
            case TextNode { IsNull: false } name:
                return (name, null);
            case MapNode map
                when map.Find("scenario")?.Value is TextNode { IsNull: false } name
                    && map.Find("alternative")?.Value is TextNode { IsNull: false } alternative:
                if (
                    map.Entries.FirstOrDefault(e => e.Key is not ("scenario" or "alternative")) is
                    { } other
                )
                {
                    diagnostics.Error(
                        "EXT006",
                        other.KeyPosition,
                        $"'{other.Key}' is no key of 'extends'",
                        allowed,
                        Suggestion.Nearest(other.Key, ["scenario", "alternative"])
                    );
                    return null;
                }

                return (name, alternative);
            default:
                diagnostics.Error(
                    "EXT001",
                    extends.KeyPosition,
                    "'extends' names one scenario file",
                    allowed
                );
                return null;
        }
    }

    /// <summary>What a scenario does not hand on: its alternatives, what it extends itself, and what was published of it.</summary>
    private static readonly ImmutableArray<string> s_ownKeys =
    [
        "alternatives",
        "extends",
        PublishedKey,
    ];

    private const string PublishedKey = "published";

    private static MapNode Heir(MapNode baseline) =>
        baseline with
        {
            Entries = [.. baseline.Entries.Where(e => !s_ownKeys.Contains(e.Key))],
        };

    /// <summary>The delta laid over what it extends. Its own keys stand as they are: an empty one takes nothing out, and what its
    /// alternatives take out is looked for when they are laid over it.</summary>
    private static MapNode Merge(MapNode baseline, MapNode delta, PositionedDiagnostics diagnostics)
    {
        var own = delta.Entries.Where(e => s_ownKeys.Contains(e.Key)).ToArray();
        var merged = new DocumentMerge(diagnostics, PathShape.Of, YearsReader.AreSame).Merge(
            baseline,
            delta with
            {
                Entries = [.. delta.Entries.Except(own)],
            }
        );
        return merged with
        {
            Entries =
            [
                .. merged.Entries.Where(e => !own.Any(o => o.Key == e.Key)),
                .. own.Where(e => e.Value is not TextNode { IsNull: true }),
            ],
        };
    }

    /// <summary>The path of the scenario named: a file below the root folder, or the id of one beside this file or shipped.</summary>
    private string? Resolve(
        TextNode target,
        SourceFile file,
        string root,
        PositionedDiagnostics diagnostics
    )
    {
        var name = target.Text;
        var folder = Path.GetDirectoryName(file.FullPath)!;
        var isId =
            !name.Contains('/', StringComparison.Ordinal)
            && !name.Contains('\\', StringComparison.Ordinal);
        var beside = Path.GetFullPath(
            Path.Combine(
                folder,
                name.EndsWith(".yaml", StringComparison.Ordinal)
                || name.EndsWith(".json", StringComparison.Ordinal)
                || name.EndsWith(".yml", StringComparison.Ordinal)
                    ? name
                    : name + ".yaml"
            )
        );
        var isShippedFile =
            options.ShippedScenarios is { } home
            && IsBelow(file.FullPath, home)
            && IsBelow(beside, home);
        if (!IsBelow(beside, root) && !isShippedFile)
        {
            diagnostics.Error(
                "EXT004",
                target.Position,
                $"'{name}' leaves the scenario's folder",
                allowed: "a file in the scenario's folder or below it; --root DIR on the command line widens that"
            );
            return null;
        }

        if (files.Exists(beside))
        {
            return beside;
        }

        if (isId && options.ShippedScenarios is { } shipped)
        {
            var shippedPath = Path.GetFullPath(Path.Combine(shipped, Path.GetFileName(beside)));
            if (files.Exists(shippedPath))
            {
                return shippedPath;
            }
        }

        var near = files
            .YamlFiles(folder)
            .Concat(
                options.ShippedScenarios is null ? [] : files.YamlFiles(options.ShippedScenarios)
            )
            .Select(p => Path.GetFileName(p));
        diagnostics.Error(
            "EXT005",
            target.Position,
            $"there is no scenario '{name}'",
            allowed: "a file beside this one, or the id of a shipped scenario",
            didYouMean: Suggestion.Nearest(Path.GetFileName(beside), near)
        );
        return null;
    }

    private static bool IsBelow(string path, string folder)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        return path.StartsWith(
            Path.EndsInDirectorySeparator(full) ? full : full + Path.DirectorySeparatorChar,
            StringComparison.Ordinal
        );
    }

    private static ImmutableArray<(string Name, string Title)> Alternatives(MapNode root) =>
        root.Find("alternatives")?.Value is MapNode map
            ?
            [
                .. map.Entries.Select(e =>
                    (
                        e.Key,
                        e.Value is MapNode m && m.Find("title")?.Value is TextNode title
                            ? title.Text
                            : e.Key
                    )
                ),
            ]
            : [];

    /// <summary>The document with an alternative laid over it; the id gets the alternative's name behind it.</summary>
    private static MapNode? WithAlternative(
        MapNode root,
        ImmutableArray<(string Name, string Title)> alternatives,
        string name,
        PositionedDiagnostics diagnostics,
        Position? asked = null
    )
    {
        var entry = root.Find("alternatives");
        if ((entry?.Value as MapNode)?.Find(name) is not { } alternative)
        {
            diagnostics.Error(
                "ALT001",
                asked ?? entry?.KeyPosition ?? root.Position,
                $"the scenario has no alternative '{name}'",
                allowed: alternatives.IsEmpty
                    ? "none: it states no alternatives"
                    : string.Join(", ", alternatives.Select(a => a.Name)),
                didYouMean: Suggestion.Nearest(name, alternatives.Select(a => a.Name))
            );
            return null;
        }

        if (alternative.Value is not MapNode delta)
        {
            diagnostics.Error(
                "ALT002",
                alternative.KeyPosition,
                "an alternative holds what it changes, as 'key: value' lines"
            );
            return null;
        }

        // What was published of the scenario was not published of the alternative.
        var baseline = root with
        {
            Entries = [.. root.Entries.Where(e => e.Key != PublishedKey)],
        };
        var merged = Merge(baseline, delta, diagnostics);
        return merged with
        {
            Entries =
            [
                .. merged
                    .Entries.Where(e => e.Key != "alternatives")
                    .Select(e =>
                        e is { Key: "scenario", Value: TextNode id }
                            ? e with
                            {
                                Value = id with { Text = $"{id.Text}-{name}" },
                            }
                            : e
                    ),
            ],
        };
    }
}
