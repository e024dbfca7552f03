namespace Calculator.Cli.Files;

/// <summary>Everything that one run writes, in however many folders: all of it is complete before any of it is put in place, and
/// where one file can't be, the others are put back. A failed run leaves the folders as they were.</summary>
internal sealed class OutputSet : IDisposable
{
    private readonly List<OutputFolder> _folders = [];

    /// <summary>A folder of the set.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="results">What the files show; other bytes are other results.</param>
    /// <param name="decides">The names that this run decides about; all by default.</param>
    /// <exception cref="IOException">The folder can't be there or can't be written to.</exception>
    public OutputFolder Open(
        string path,
        ReadOnlySpan<byte> results,
        Func<string, bool>? decides = null
    )
    {
        var folder = new OutputFolder(path)
        {
            Results = OutputManifest.Digest(results),
            Decides = decides ?? (_ => true),
        };
        _folders.Add(folder);
        return folder;
    }

    /// <summary>Puts every file in its place; says what changed, a folder each.</summary>
    /// <exception cref="IOException">One can't be put there; everything is as it was.</exception>
    public IReadOnlyList<OutputChanges> Commit()
    {
        var undo = new Stack<Action>();
        try
        {
            var changes = _folders.ConvertAll(f => f.Commit(undo));
            _folders.ForEach(f => f.Complete());
            return changes;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new IOException(
                PutBack(undo)
                    ? $"{exception.Message} Everything is as it was before."
                    : $"{exception.Message} Not every file could be put back as it was.",
                exception
            );
        }
    }

    /// <summary>True when every step could be taken back.</summary>
    private static bool PutBack(Stack<Action> undo)
    {
        var isWhole = true;
        while (undo.TryPop(out var step))
        {
            try
            {
                step();
            }
            catch (Exception exception)
                when (exception is IOException or UnauthorizedAccessException)
            {
                isWhole = false;
            }
        }

        return isWhole;
    }

    /// <summary>The last folder first: it may stand in one that was made for the first.</summary>
    public void Dispose()
    {
        _folders.Reverse();
        _folders.ForEach(f => f.Dispose());
    }
}
