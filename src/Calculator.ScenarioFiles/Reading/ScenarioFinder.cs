using Calculator.Core.Diagnostics;
using Calculator.ScenarioFiles.Documents;

namespace Calculator.ScenarioFiles.Reading;

/// <summary>Finds the file of a scenario that another one names.</summary>
/// <param name="files">Where files are.</param>
/// <param name="shipped">Folder of the shipped scenarios, or <c>null</c>.</param>
/// <param name="root">Folder that a path may not leave.</param>
internal sealed class ScenarioFinder(IFileStore files, string? shipped, string root)
{
    /// <summary>The path of the scenario named: a file below the root folder, or the id of one beside this file or shipped;
    /// <c>null</c> with an error.</summary>
    /// <param name="target">The name as written.</param>
    /// <param name="file">The file that names it.</param>
    /// <param name="diagnostics">Takes the error.</param>
    public string? Find(TextNode target, SourceFile file, PositionedDiagnostics diagnostics)
    {
        var name = target.Text;
        var folder = Path.GetDirectoryName(file.FullPath)!;
        var beside = Path.GetFullPath(Path.Combine(folder, FileName(name)));
        if (!IsBelow(beside, root) && !IsShippedBesideShipped(file.FullPath, beside))
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

        if (IsId(name) && shipped is not null)
        {
            var shippedPath = Path.GetFullPath(Path.Combine(shipped, Path.GetFileName(beside)));
            if (files.Exists(shippedPath))
            {
                return shippedPath;
            }
        }

        var near = files
            .YamlFiles(folder)
            .Concat(shipped is null ? [] : files.YamlFiles(shipped))
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

    private static bool IsId(string name) =>
        !name.Contains('/', StringComparison.Ordinal)
        && !name.Contains('\\', StringComparison.Ordinal);

    private static string FileName(string name) =>
        name.EndsWith(".yaml", StringComparison.Ordinal)
        || name.EndsWith(".json", StringComparison.Ordinal)
        || name.EndsWith(".yml", StringComparison.Ordinal)
            ? name
            : name + ".yaml";

    /// <summary>Shipped scenarios may extend one another wherever the user's own root lies.</summary>
    private bool IsShippedBesideShipped(string from, string to) =>
        shipped is not null && IsBelow(from, shipped) && IsBelow(to, shipped);

    private static bool IsBelow(string path, string folder)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        return path.StartsWith(
            Path.EndsInDirectorySeparator(full) ? full : full + Path.DirectorySeparatorChar,
            StringComparison.Ordinal
        );
    }
}
