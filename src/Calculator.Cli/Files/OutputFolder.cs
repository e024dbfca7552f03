using System.Text.RegularExpressions;

namespace Calculator.Cli.Files;

/// <summary>The files that a run makes for one output folder, and those of earlier runs that it outdates. Nothing changes in
/// the folder before the <see cref="OutputSet"/> that it belongs to is committed.</summary>
internal sealed partial class OutputFolder : IDisposable
{
    private readonly string _folder;
    private readonly OutputManifest _before;
    private readonly StagingFolder _staging;
    private readonly List<string> _created = [];
    private readonly SortedDictionary<string, string> _new = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];
    private bool _isCommitted;

    /// <exception cref="IOException">The folder can't be there or can't be written to.</exception>
    internal OutputFolder(string folder)
    {
        PlaceCheck.RequireFolderOrNothing(folder);
        _folder = folder;
        try
        {
            Create(Path.GetFullPath(folder));
            StagingFolder.ClearUp(folder);
            _before = OutputManifest.Read(folder);
            _staging = new StagingFolder(folder);
        }
        catch (UnauthorizedAccessException exception)
        {
            RemoveCreated();
            throw new IOException(exception.Message, exception);
        }
        catch (IOException)
        {
            RemoveCreated();
            throw;
        }
    }

    /// <summary>Digest of the results that the files show.</summary>
    public required string Results { get; init; }

    /// <summary>True for the names that this run decides about; those of them that it doesn't make are outdated. All by default.
    /// Of other results, every name is.</summary>
    public Func<string, bool> Decides { get; init; } = _ => true;

    /// <summary>Adds a file.</summary>
    /// <param name="name">Path below the folder, with forward slashes.</param>
    /// <param name="content">The whole content.</param>
    /// <exception cref="IOException">It can't be written, or its place is taken by a folder.</exception>
    public void Add(string name, ReadOnlySpan<byte> content) => Add(Stage(name, content));

    /// <summary>Adds a file whose content waits beside its place.</summary>
    public void Add(StagedFile file)
    {
        _new[file.Name] = file.Digest;
        _order.Add(file.Name);
    }

    /// <summary>Puts a file's content beside its place; files of different names may be put there at the same time.</summary>
    /// <param name="name">Path below the folder, with forward slashes.</param>
    /// <param name="content">The whole content.</param>
    /// <exception cref="IOException">It can't be written, or its place is taken by a folder.</exception>
    public StagedFile Stage(string name, ReadOnlySpan<byte> content)
    {
        var final = Final(name);
        PlaceCheck.RequireFolderOrNothing(Path.GetDirectoryName(final)!);
        PlaceCheck.RequireFileOrNothing(final);
        try
        {
            _staging.Write(name, content);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new IOException(exception.Message, exception);
        }

        return new StagedFile(name, OutputManifest.Digest(content));
    }

    /// <summary>Puts everything in its place, each step written down so that it can be put back.</summary>
    internal OutputChanges Commit(Stack<Action> undo)
    {
        var outdated = Outdated().ToArray();
        var removed = Array.FindAll(outdated, n => _before.Made(_folder, n));
        var replaced = _order
            .Where(n =>
                _before.Files.ContainsKey(n) && File.Exists(Final(n)) && !_before.Made(_folder, n)
            )
            .ToArray();
        foreach (var name in removed)
        {
            _staging.Keep(Final(name), name);
            undo.Push(() => File.Move(_staging.Old(name), Final(name), overwrite: true));
            File.Delete(Final(name));
        }

        // Files that were changed by hand stay known, so that every run tells of them.
        var files = new Dictionary<string, string>(_new, StringComparer.Ordinal);
        foreach (
            var (name, digest) in _before.Files.Where(f =>
                !removed.Contains(f.Key) && !_new.ContainsKey(f.Key) && File.Exists(Final(f.Key))
            )
        )
        {
            files.Add(name, digest);
        }

        _staging.Write(OutputManifest.FileName, new OutputManifest(Results, files).Write());
        foreach (var name in _order.Append(OutputManifest.FileName))
        {
            Place(name, undo);
        }

        return new OutputChanges(
            [.. _order.Select(Final)],
            [.. removed.Select(Final)],
            [.. outdated.Except(removed, StringComparer.Ordinal).Select(Final)],
            [.. replaced.Select(Final)]
        );
    }

    /// <summary>Says that the set is in place.</summary>
    internal void Complete()
    {
        _isCommitted = true;
        _staging.Complete();
        RemoveIfEmpty(Final("charts"));
    }

    /// <summary>Removes what was not put in its place, and folders made for nothing.</summary>
    public void Dispose()
    {
        _staging.Dispose();
        if (!_isCommitted)
        {
            RemoveCreated();
        }
    }

    private void Place(string name, Stack<Action> undo)
    {
        var final = Final(name);
        Create(Path.GetDirectoryName(Path.GetFullPath(final))!);
        if (File.Exists(final))
        {
            _staging.Keep(final, name);
            undo.Push(() => File.Move(_staging.Old(name), final, overwrite: true));
        }
        else
        {
            undo.Push(() => File.Delete(final));
        }

        File.Move(_staging.New(name), final, overwrite: true);
    }

    /// <summary>Files in the folder that have the name of an output and that this run doesn't make.</summary>
    private IEnumerable<string> Outdated()
    {
        var areOfOtherResults = _before.Files.Count > 0 && _before.Results != Results;
        var there = new[] { _folder, Final("charts") }
            .Where(Directory.Exists)
            .SelectMany(Directory.EnumerateFiles)
            .Select(p => Path.GetRelativePath(_folder, p).Replace('\\', '/'))
            .Where(n => OutputName().IsMatch(n));
        return there
            .Concat(_before.Files.Keys.Where(n => File.Exists(Final(n))))
            .Distinct(StringComparer.Ordinal)
            .Where(n => !_new.ContainsKey(n) && (areOfOtherResults || Decides(n)))
            .Order(StringComparer.Ordinal);
    }

    private string Final(string name) => Path.Combine(_folder, name);

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

    private void RemoveCreated()
    {
        foreach (var path in Enumerable.Reverse(_created))
        {
            RemoveIfEmpty(path);
        }
    }

    private static void RemoveIfEmpty(string path)
    {
        try
        {
            if (Directory.Exists(path) && !Directory.EnumerateFileSystemEntries(path).Any())
            {
                Directory.Delete(path);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Somebody else writes there.
        }
    }

    [GeneratedRegex(
        @"^((results|comparison)\.json|(ledger|comparison)\.csv|workbook\.xlsx|charts/[^/]+\.(png|svg))$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex OutputName();
}
