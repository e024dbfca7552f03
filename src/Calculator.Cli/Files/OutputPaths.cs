namespace Calculator.Cli.Files;

/// <summary>Tells at once, in words, where an output can't go.</summary>
internal static class OutputPaths
{
    /// <summary>A folder that is there or can be made.</summary>
    /// <param name="path">The folder as the user named it.</param>
    /// <exception cref="IOException">It, or what should be a folder above it, is something else.</exception>
    public static void RequireFolder(string path)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new IOException("-o names no folder: its name is empty");
        }

        for (
            var at = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
            at is not null && !Directory.Exists(at);
            at = Path.GetDirectoryName(at)
        )
        {
            if (IsThere(at))
            {
                throw new IOException(
                    Path.GetFullPath(path) == at
                        ? $"'{path}' is no folder: outputs go to a folder, name another with -o"
                        : $"'{path}' can't be a folder: '{at}' above it is a file"
                );
            }
        }
    }

    /// <summary>A file that is there or can be made.</summary>
    /// <param name="path">The file as the user named it.</param>
    /// <exception cref="IOException">It is a folder, or no file can be there.</exception>
    public static void RequireFile(string path)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new IOException("-o names no file: its name is empty");
        }

        if (Directory.Exists(path) || Path.EndsInDirectorySeparator(path))
        {
            throw new IOException($"'{path}' is a folder: name the file to write with -o");
        }

        // The file is put in place by a rename, which would take a device's place.
        if (Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal))
        {
            throw new IOException($"'{path}' is no file: name the file to write with -o");
        }

        RequireFolder(Path.GetDirectoryName(Path.GetFullPath(path))!);
    }

    /// <summary>True for anything of that name, a link to nowhere included.</summary>
    private static bool IsThere(string path) =>
        File.Exists(path) || new FileInfo(path).LinkTarget is not null;
}
