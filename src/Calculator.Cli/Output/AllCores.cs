using System.Runtime.ExceptionServices;

namespace Calculator.Cli.Output;

/// <summary>Does the same with each of several things, on as many threads as there are processors. What is made, what is told and
/// what fails don't depend on their number.</summary>
internal static class AllCores
{
    /// <summary>What is made of each item, in their order. The items are begun in their order too, so a long one should come first.</summary>
    /// <param name="terminal">Takes what is told on standard error, in the order of the items, once all are done.</param>
    /// <param name="items">What there is to do; nothing that one changes may be read by another.</param>
    /// <param name="make">Does one; it tells what there is to tell to the terminal it is given.</param>
    /// <param name="cancellation">Stops before the next item.</param>
    /// <remarks>An item that fails ends the work: those before it are done, those after it mostly not begun, and its exception is
    /// thrown; of several that fail, the first one's.</remarks>
    public static IReadOnlyList<TMade> Each<TItem, TMade>(
        Terminal terminal,
        IReadOnlyList<TItem> items,
        Func<TItem, Terminal, TMade> make,
        CancellationToken cancellation
    )
    {
        var made = new TMade[items.Count];
        var told = new StringWriter?[items.Count];
        var failures = new ExceptionDispatchInfo?[items.Count];
        var last = -1;
        var hasFailed = false;
        var others = Enumerable
            .Range(1, Math.Max(0, Math.Min(Environment.ProcessorCount, items.Count) - 1))
            .Select(_ => OwnThread.Run(Work))
            .ToArray();
        Work();
        Task.WaitAll(others, CancellationToken.None);
        for (var i = 0; i < items.Count; i++)
        {
            terminal.Error.Write(told[i]?.ToString());
            failures[i]?.Throw();
        }

        return made;

        void Work()
        {
            // An item that was taken is done, so that all before one that fails are.
            while (!Volatile.Read(ref hasFailed) && Interlocked.Increment(ref last) is var i)
            {
                if (i >= items.Count)
                {
                    return;
                }

                try
                {
                    cancellation.ThrowIfCancellationRequested();
                    told[i] = new StringWriter();
                    made[i] = make(items[i], terminal.WithError(told[i]!));
                }
                catch (Exception exception)
                {
                    failures[i] = ExceptionDispatchInfo.Capture(exception);
                    Volatile.Write(ref hasFailed, true);
                }
            }
        }
    }
}
