using System.CommandLine;
using Calculator.TestSupport;

namespace Calculator.Cli.Tests;

/// <summary>Runs a verb inside the test's own process, which is fast; what needs a process of its own is a <see cref="ProgramTest"/>.</summary>
public abstract class VerbTest : IDisposable
{
    private static readonly Snapshot s_snapshot = new("Calculator.Cli.Tests");

    /// <summary>Where the test's files are.</summary>
    protected string Folder { get; } = Directory.CreateTempSubdirectory("alliance-verb").FullName;

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected static string Scenario(string id) => Path.Combine(Repository.Scenarios, id + ".yaml");

    protected string Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>What a file below the folder holds.</summary>
    protected string Read(string name) => File.ReadAllText(Path.Combine(Folder, name));

    /// <summary>Runs the program; the folder and the checkout are named <c>{folder}</c> and <c>{checkout}</c> in what it prints.</summary>
    protected async Task<(int Code, string Output, string Error)> Run(params string[] arguments)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var code = await CommandLine.Run(
            arguments,
            new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                Output = output,
                Error = error,
            }
        );
        return (code, Named(output.ToString()), Named(error.ToString()));
    }

    /// <summary>Compares everything that the program prints with what a reader approved.</summary>
    protected async Task Printed(string snapshot, params string[] arguments)
    {
        var (code, output, error) = await Run(arguments);
        s_snapshot.Match(
            snapshot,
            $"{output}{(error.Length == 0 ? "" : $"-- standard error\n{error}")}-- exit code {code}\n"
        );
    }

    /// <summary>Compares an output with what a reader approved.</summary>
    protected void Approved(string snapshot, string output) =>
        s_snapshot.Match(snapshot, Named(output));

    private string Named(string text) =>
        text.ReplaceLineEndings("\n")
            .Replace(RootCommand.ExecutableName + " ", "alliance ", StringComparison.Ordinal)
            .Replace(Folder, "{folder}", StringComparison.Ordinal)
            .Replace(Repository.Root, "{checkout}", StringComparison.Ordinal);
}
