using System.Diagnostics;
using Calculator.TestSupport;

namespace Calculator.Cli.Tests.Commands;

/// <summary><c>alliance run</c> on one processor and on several, and when it is stopped.</summary>
public sealed class RunCoresTests : ProgramTest
{
    private static readonly string[] s_scenarios =
    [
        Scenario("japan-2022"),
        Scenario("okinawa-guam"),
        Scenario("nato-common-funding"),
    ];

    private (int Code, string Output, string Error) Run(
        string processors,
        params string[] arguments
    ) => Start([("DOTNET_PROCESSOR_COUNT", processors)], ["run", "-o", "out", .. arguments]);

    [Fact]
    public void Files_and_what_is_printed_do_not_depend_on_the_number_of_processors()
    {
        var (code, output, error) = Run("1", ["--charts", "both", .. s_scenarios]);
        Assert.True(code == 0, error);
        var one = Path.Combine(Folder, "one");
        Directory.Move(Path.Combine(Folder, "out"), one);
        foreach (var processors in new[] { "2", "5" })
        {
            var several = Run(processors, ["--charts", "both", .. s_scenarios]);
            Assert.Equal((code, output), (several.Code, several.Output));
            Assert.Equal(Told(error), Told(several.Error));
            var files = Directory.GetFiles(one, "*", SearchOption.AllDirectories);
            Assert.InRange(files.Length, 30, 200);
            foreach (var file in files)
            {
                var other = Path.Combine(Folder, "out", Path.GetRelativePath(one, file));
                Assert.True(File.ReadAllBytes(file).SequenceEqual(File.ReadAllBytes(other)), file);
            }
        }
    }

    [Fact]
    public void Errors_of_several_files_are_told_in_their_order()
    {
        var bad = Enumerable
            .Range(1, 6)
            .Select(i =>
                Write($"bad-{i}.yaml", Bad.Replace("bad", $"b{i}", StringComparison.Ordinal))
            )
            .ToArray();
        var one = Run("1", [s_scenarios[0], .. bad]);
        Assert.Equal(1, one.Code);
        Assert.Equal(
            Enumerable.Range(1, 6).Select(i => $"bad-{i}.yaml"),
            one.Error.Split('\n')
                .Where(l => l.Contains("error", StringComparison.Ordinal))
                .Select(l => Path.GetFileName(l.Split(':')[0]))
                .Distinct(StringComparer.Ordinal)
        );
        Assert.Equal(one, Run("4", [s_scenarios[0], .. bad]));
        var missing = Run("4", [bad[0], Path.Combine(Folder, "none.yaml"), bad[1]]);
        Assert.Equal(3, missing.Code);
        Assert.Contains("bad-1.yaml", missing.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("bad-2.yaml", missing.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_is_stopped_says_so_and_writes_nothing()
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = Folder,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "alliance.dll"));
        start.ArgumentList.Add("run");
        foreach (var id in ShippedReports.Ids)
        {
            start.ArgumentList.Add(Scenario(id));
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        // Until the first file waits to be put in place.
        while (!process.HasExited && Files().Length == 0)
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal("", await output);
        Assert.Contains("stopped; nothing was written", await error, StringComparison.Ordinal);
        Assert.Equal(130, process.ExitCode);
        Assert.Empty(Directory.EnumerateFileSystemEntries(Folder));
    }

    /// <summary>Without what is told of work that takes more than a second.</summary>
    private static IEnumerable<string> Told(string error) =>
        error.Split('\n').Where(l => !l.EndsWith(" ...", StringComparison.Ordinal));
}
