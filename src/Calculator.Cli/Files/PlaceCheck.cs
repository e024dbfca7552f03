namespace Calculator.Cli.Files;

/// <summary>Tells, before anything is opened, what stands at a path: a pipe or a device would be waited for, or read without end.</summary>
internal static class PlaceCheck
{
    /// <summary>Nothing happens where a plain file, or a link to one, can be read at the path.</summary>
    /// <exception cref="IOException">Something else stands there, or nothing; the message names it.</exception>
    public static void RequireFile(string path)
    {
        if (Directory.Exists(path))
        {
            throw new IOException($"'{path}' is a folder, not a file");
        }

        if (!File.Exists(path))
        {
            throw new FileNotFoundException(
                Above(path) is { } above
                    ? $"'{path}' can't be there: '{above}' is a file, not a folder"
                    : $"there is no file '{path}'"
            );
        }

        if (
            File.ResolveLinkTarget(Path.GetFullPath(path), returnFinalTarget: true) is
            { Exists: false } target
        )
        {
            throw new FileNotFoundException(
                $"'{path}' is a link to '{target.FullName}', which is not there"
            );
        }

        if (FileKind.Special(path) is { } kind)
        {
            throw new IOException($"'{path}' is {kind}, not a file");
        }
    }

    /// <summary>Nothing happens where a plain file may be put in place of what stands at the path.</summary>
    /// <exception cref="IOException">A folder, pipe or device stands there.</exception>
    public static void RequireFileOrNothing(string path)
    {
        if (Directory.Exists(path))
        {
            throw new IOException($"'{path}' is a folder; a file would be written there");
        }

        if (File.Exists(path) && FileKind.Special(path) is { } kind)
        {
            throw new IOException($"'{path}' is {kind}; a file would be written there");
        }
    }

    /// <summary>Nothing happens where there is a folder at the path.</summary>
    /// <exception cref="IOException">There is none, or something else.</exception>
    public static void RequireFolder(string path)
    {
        if (!Directory.Exists(path))
        {
            throw new IOException(
                File.Exists(path)
                    ? $"'{path}' is {FileKind.Special(path) ?? "a file"}, not a folder"
                    : $"there is no folder '{path}'"
            );
        }
    }

    /// <summary>Nothing happens where a folder is, or can be made, at the path.</summary>
    /// <exception cref="IOException">Something else stands there or above.</exception>
    public static void RequireFolderOrNothing(string path)
    {
        if (File.Exists(path))
        {
            throw new IOException(
                $"'{path}' is {FileKind.Special(path) ?? "a file"}, not a folder"
            );
        }

        if (Above(path) is { } above)
        {
            throw new IOException(
                $"'{path}' can't be made: '{above}' is {FileKind.Special(above) ?? "a file"}, not a folder"
            );
        }
    }

    /// <summary>The file that stands where a folder above the path should, or <c>null</c>.</summary>
    private static string? Above(string path)
    {
        for (
            var at = Path.GetDirectoryName(Path.GetFullPath(path));
            at is not null && !Directory.Exists(at);
            at = Path.GetDirectoryName(at)
        )
        {
            if (File.Exists(at))
            {
                return at;
            }
        }

        return null;
    }
}
