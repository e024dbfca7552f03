namespace Calculator.Cli.Files;

/// <summary>Where a path leads when every link in it is followed.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>The full path without links; what is not there is taken as written.</summary>
    /// <exception cref="IOException">The links go round in a circle.</exception>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        for (var followed = 0; followed < MostLinks; followed++)
        {
            if (Link(full) is not var (at, target))
            {
                return full;
            }

            var rest = Path.GetRelativePath(at, full);
            var leads = Path.GetFullPath(target, Path.GetDirectoryName(at)!);
            full = rest == "." ? leads : Path.GetFullPath(rest, leads);
        }

        throw new IOException($"'{path}' is a link that leads back to itself");
    }

    /// <summary>The first link on the way and what it names.</summary>
    private static (string At, string Target)? Link(string full)
    {
        var at = Path.GetPathRoot(full)!;
        foreach (
            var part in full[at.Length..]
                .Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries)
        )
        {
            at = Path.Combine(at, part);
            if (new FileInfo(at).LinkTarget is { } target)
            {
                return (at, target);
            }
        }

        return null;
    }
}
