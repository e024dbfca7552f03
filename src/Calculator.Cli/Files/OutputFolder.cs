namespace Calculator.Cli.Files;

/// <summary>Writes a scenario's outputs: every file first under a temporary name, and only when all are complete renamed
/// to their own. A failed run leaves the old files as they were.</summary>
internal sealed class OutputFolder(string folder) : IDisposable
{
    private readonly List<(string Temporary, string Final)> _pending = [];
    private readonly List<string> _created = [];

    public string Folder => folder;

    /// <summary>Puts a file's content beside its place.</summary>
    /// <param name="name">Path below the folder, with forward slashes.</param>
    /// <param name="content">The whole content.</param>
    /// <exception cref="IOException">It can't be written.</exception>
    public void Add(string name, ReadOnlySpan<byte> content)
    {
        var final = Path.Combine(folder, name);
        var temporary = $"{final}.{Environment.ProcessId}.tmp";
        try
        {
            PlaceCheck.RequireFileOrNothing(final);
            Create(Path.GetDirectoryName(Path.GetFullPath(final))!);
            _pending.Add((temporary, final));
            File.WriteAllBytes(temporary, content);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new IOException(exception.Message, exception);
        }
    }

    /// <summary>Puts every file in its place; gives their paths.</summary>
    /// <exception cref="IOException">One can't be put there.</exception>
    public IReadOnlyList<string> Commit()
    {
        var written = new List<string>();
        try
        {
            foreach (var (temporary, final) in _pending)
            {
                File.Move(temporary, final, overwrite: true);
                written.Add(final);
            }
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new IOException(exception.Message, exception);
        }

        _pending.Clear();
        return written;
    }

    /// <summary>Makes a folder and those above it, and remembers which were not there.</summary>
    private void Create(string path)
    {
        PlaceCheck.RequireFolderOrNothing(path);
        var missing = new Stack<string>();
        for (var at = path; at is not null && !Directory.Exists(at); at = Path.GetDirectoryName(at))
        {
            missing.Push(at);
        }

        Directory.CreateDirectory(path);
        _created.AddRange(missing);
    }

    /// <summary>Removes what was not put in its place, and folders made for nothing.</summary>
    public void Dispose()
    {
        foreach (var (temporary, _) in _pending)
        {
            try
            {
                File.Delete(temporary);
            }
            catch (IOException)
            {
                // The run has failed already; a temporary file left behind does no harm.
            }
        }

        foreach (var path in Enumerable.Reverse(_created))
        {
            try
            {
                if (_pending.Count > 0 && !Directory.EnumerateFileSystemEntries(path).Any())
                {
                    Directory.Delete(path);
                }
            }
            catch (Exception exception)
                when (exception is IOException or UnauthorizedAccessException)
            {
                // Somebody else writes there.
            }
        }
    }
}
