using Calculator.Cli.Files;

namespace Calculator.Cli.Importing;

/// <summary>How a scenario that is written names the one it extends.</summary>
internal static class BaseReference
{
    /// <summary>A file beside the output by name, a shipped scenario by id, any other by its path.</summary>
    public static string Of(string scenario, string target)
    {
        var full = RealPath.Of(scenario);
        var folder = Path.GetDirectoryName(Path.GetFullPath(target))!;
        return Path.GetDirectoryName(full) == folder ? Path.GetFileName(full)
            : ShippedScenarios.Folder is { } shipped
            && IsCopy(full, Path.Combine(shipped, Path.GetFileName(full)))
                ? Path.GetFileNameWithoutExtension(full)
            : Path.GetRelativePath(folder, full).Replace('\\', '/');
    }

    /// <summary>True where a file of the same content is there: only then the id means the same.</summary>
    private static bool IsCopy(string file, string other) =>
        File.Exists(other)
        && File.ReadAllBytes(file).AsSpan().SequenceEqual(File.ReadAllBytes(other));
}
