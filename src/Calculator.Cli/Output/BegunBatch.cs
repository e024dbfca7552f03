using Calculator.Cli.Files;

namespace Calculator.Cli.Output;

/// <summary>A batch of which parts are being made, on any thread.</summary>
internal sealed class BegunBatch(OutputBatch batch, Terminal terminal) : IDisposable
{
    private readonly IReadOnlyList<StagedFile>[] _made = new IReadOnlyList<StagedFile>[
        batch.Jobs.Count
    ];
    private readonly Lazy<Progress?> _progress = new(() =>
        batch.Progress is { } name ? new Progress(terminal, name) : null
    );
    private int _left = batch.Jobs.Count;

    /// <summary>Each part as something to do, in the order in which they are best begun; the number tells how many are left.</summary>
    public IEnumerable<Func<Terminal, int>> Parts() =>
        batch
            .Jobs.Select((job, i) => (job, i))
            .OrderByDescending(j => j.job.IsLong)
            .Select(j => new Func<Terminal, int>(its => Make(j.job, j.i, its)));

    /// <summary>Lists the files, when every part is made.</summary>
    public void AddToFolder()
    {
        foreach (var file in _made.SelectMany(m => m))
        {
            batch.Folder.Add(file);
        }
    }

    public void Dispose()
    {
        if (_progress.IsValueCreated)
        {
            _progress.Value?.Dispose();
        }
    }

    private int Make(OutputJob job, int place, Terminal its)
    {
        _progress.Value?.Step(job.Step);
        // On the disk at once: waiting for it goes on beside other parts.
        _made[place] = [.. job.Make(its).Select(f => batch.Folder.Stage(f.Name, f.Content))];
        var left = Interlocked.Decrement(ref _left);
        if (left == 0)
        {
            _progress.Value?.Dispose();
        }

        return left;
    }
}
