using System.Globalization;
using System.Text.RegularExpressions;

namespace Calculator.Cli.Files;

/// <summary>A hidden folder inside an output folder where a run's files wait until all are complete, and where those that they
/// replace are kept until all are in place. Held by a lock, so that the next run can tell one that was killed.</summary>
internal sealed partial class StagingFolder : IDisposable
{
    private const string Prefix = ".alliance-";
    private const string DoneSuffix = ".done";
    private const string LockName = "in-use";
    private readonly string _path;
    private readonly FileStream _lock;

    /// <exception cref="IOException">The folder can't be written to.</exception>
    public StagingFolder(string folder)
    {
        _path = Path.Combine(
            folder,
            string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Environment.ProcessId}")
        );
        Directory.CreateDirectory(_path);
        _lock = new FileStream(
            Path.Combine(_path, LockName),
            FileMode.OpenOrCreate,
            FileAccess.ReadWrite,
            FileShare.None
        );
    }

    /// <summary>Where the new content of a file waits.</summary>
    public string New(string name) => Path.Combine(_path, "new", name);

    /// <summary>Where the old content of a file is kept.</summary>
    public string Old(string name) => Path.Combine(_path, "old", name);

    /// <summary>Writes a file's new content down to the disk.</summary>
    public void Write(string name, ReadOnlySpan<byte> content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(New(name))!);
        using var stream = new FileStream(New(name), FileMode.Create, FileAccess.Write);
        stream.Write(content);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Keeps a copy of a file that is about to be replaced; whole or not at all.</summary>
    public void Keep(string path, string name)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Old(name))!);
        var part = Path.Combine(_path, "part");
        File.Copy(path, part, overwrite: true);
        File.Move(part, Old(name), overwrite: true);
    }

    /// <summary>Says that every file is in its place: from here on nothing is put back.</summary>
    public void Complete()
    {
        try
        {
            Directory.Move(_path, _path + DoneSuffix);
        }
        catch (IOException)
        {
            // It is removed in a moment all the same.
        }
    }

    public void Dispose()
    {
        _lock.Dispose();
        Remove(_path);
        Remove(_path + DoneSuffix);
    }

    /// <summary>Clears up after runs that were killed: what they had half put in place is put back, and their temporary files go.</summary>
    public static void ClearUp(string folder)
    {
        foreach (var path in Directory.EnumerateDirectories(folder, Prefix + "*").ToArray())
        {
            if (IsInUse(path))
            {
                continue;
            }

            if (!path.EndsWith(DoneSuffix, StringComparison.Ordinal))
            {
                PutBack(Path.Combine(path, "old"), folder);
            }

            Remove(path);
        }

        // Earlier versions of this program had their temporary files beside the outputs.
        foreach (
            var path in new[] { folder, Path.Combine(folder, "charts") }
                .Where(Directory.Exists)
                .SelectMany(f => Directory.EnumerateFiles(f, "*.tmp"))
                .Where(p =>
                    EarlierName().Match(Path.GetRelativePath(folder, p).Replace('\\', '/'))
                        is { Success: true } match
                    && !IsAlive(match.Groups["id"].Value)
                )
                .ToArray()
        )
        {
            File.Delete(path);
        }
    }

    private static void PutBack(string old, string folder)
    {
        if (!Directory.Exists(old))
        {
            return;
        }

        foreach (
            var path in Directory.EnumerateFiles(old, "*", SearchOption.AllDirectories).ToArray()
        )
        {
            var final = Path.Combine(folder, Path.GetRelativePath(old, path));
            Directory.CreateDirectory(Path.GetDirectoryName(final)!);
            File.Move(path, final, overwrite: true);
        }
    }

    private static bool IsInUse(string path)
    {
        var held = Path.Combine(path, LockName);
        if (!File.Exists(held))
        {
            // Just made, or half removed.
            return IsAlive(
                Path.GetFileName(path)[Prefix.Length..]
                    .Replace(DoneSuffix, "", StringComparison.Ordinal)
            );
        }

        try
        {
            using var stream = new FileStream(
                held,
                FileMode.Open,
                FileAccess.ReadWrite,
                FileShare.None
            );
            return false;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    private static bool IsAlive(string processId)
    {
        if (!int.TryParse(processId, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            return true;
        }

        try
        {
            using var process = System.Diagnostics.Process.GetProcessById(id);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static void Remove(string path)
    {
        try
        {
            if (Directory.Exists(path))
            {
                Directory.Delete(path, recursive: true);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Left for the next run; it is hidden and does no harm.
        }
    }

    [GeneratedRegex(
        @"^((results|comparison)\.json|(ledger|comparison)\.csv|workbook\.xlsx|charts/[a-z0-9-]+\.(png|svg))\.(?<id>[0-9]+)\.tmp$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex EarlierName();
}
