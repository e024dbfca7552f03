using Calculator.Cli.Output;

namespace Calculator.Cli.Tests.Output;

public sealed class AllCoresTests
{
    private static readonly int[] s_items = [.. Enumerable.Range(0, 40)];

    private static (string Error, Exception? Failure, IReadOnlyList<int>? Made) Run(
        Func<int, Terminal, int> make,
        CancellationToken cancellation = default
    )
    {
        using var error = new StringWriter();
        var terminal = new Terminal(TextWriter.Null, error, isQuiet: false, isRedirected: true);
        IReadOnlyList<int>? made = null;
        var failure = Record.Exception(() =>
            made = AllCores.Each(terminal, s_items, make, cancellation)
        );
        return (error.ToString(), failure, made);
    }

    /// <summary>The earlier an item, the longer it takes.</summary>
    private static int Told(int item, Terminal terminal)
    {
        Thread.Sleep((40 - item) / 8);
        terminal.Error.Write($"{item} ");
        return item * item;
    }

    [Fact]
    public void What_is_made_and_told_is_in_the_order_of_the_items()
    {
        var (error, failure, made) = Run(Told);
        Assert.Null(failure);
        Assert.Equal(s_items.Select(i => i * i), made);
        Assert.Equal(string.Concat(s_items.Select(i => $"{i} ")), error);
    }

    [Fact]
    public void Of_several_failures_the_first_is_thrown_and_nothing_is_told_that_comes_after_it()
    {
        var (error, failure, _) = Run(
            (item, terminal) =>
                item % 10 == 7 ? throw new IOException($"item {item}") : Told(item, terminal)
        );
        Assert.Equal("item 7", Assert.IsType<IOException>(failure).Message);
        Assert.Equal("0 1 2 3 4 5 6 ", error);
    }

    [Fact]
    public void Nothing_is_begun_after_a_stop()
    {
        using var stop = new CancellationTokenSource();
        var begun = 0;
        var (_, failure, _) = Run(
            (item, _) =>
            {
                Interlocked.Increment(ref begun);
                stop.Cancel();
                return item;
            },
            stop.Token
        );
        Assert.IsType<OperationCanceledException>(failure);
        Assert.InRange(begun, 1, Environment.ProcessorCount);
    }

    [Fact]
    public void Nothing_to_do_is_done() =>
        Assert.Empty(
            AllCores.Each(
                new Terminal(TextWriter.Null, TextWriter.Null, isQuiet: false, isRedirected: true),
                Array.Empty<int>(),
                (item, _) => item,
                TestContext.Current.CancellationToken
            )
        );
}
