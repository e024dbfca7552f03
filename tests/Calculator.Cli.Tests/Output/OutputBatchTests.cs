using Calculator.Cli.Files;
using Calculator.Cli.Output;

namespace Calculator.Cli.Tests.Output;

public sealed class OutputBatchTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("alliance-batch").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static OutputJob Job(string name, int milliseconds, bool isLong = false) =>
        new(
            name,
            terminal =>
            {
                Thread.Sleep(milliseconds);
                terminal.Error.Write($"{name} ");
                return [new OutputFile(name, [1, 2, 3])];
            }
        )
        {
            IsLong = isLong,
        };

    /// <summary>Whatever is done first; the long part is begun first and told first.</summary>
    [Fact]
    public void Files_are_listed_in_the_order_of_the_parts()
    {
        using var error = new StringWriter();
        using var outputs = new OutputSet();
        OutputBatch.Make(
            new Terminal(TextWriter.Null, error, isQuiet: false, isRedirected: true),
            [
                .. new[] { "a", "b" }.Select(folder => new OutputBatch(
                    outputs.Open(Path.Combine(_root, folder), []),
                    folder,
                    [Job("slow", 30), Job("quick", 0), Job("long", 60, isLong: true)]
                )),
            ],
            TestContext.Current.CancellationToken
        );
        Assert.Equal("long slow quick long slow quick ", error.ToString());
        Assert.All(
            outputs.Commit(),
            c => Assert.Equal(["slow", "quick", "long"], c.Written.Select(Path.GetFileName))
        );
    }
}
