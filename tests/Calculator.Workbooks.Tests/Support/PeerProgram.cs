using System.Diagnostics;
using Calculator.TestSupport;

namespace Calculator.Workbooks.Tests.Support;

/// <summary>A script under <c>tests/peers</c> that opens workbooks with programs of others.</summary>
internal static class PeerProgram
{
    /// <summary>The fields of each line that the script prints.</summary>
    /// <param name="command">The interpreter.</param>
    /// <param name="packages">What it needs, for the message where that is missing.</param>
    /// <param name="probe">Arguments that succeed where they are there.</param>
    /// <param name="script">The script's file name.</param>
    /// <param name="files">The workbooks.</param>
    public static string[][] Open(
        string command,
        string packages,
        string[] probe,
        string script,
        IEnumerable<string> files
    )
    {
        Assert.SkipWhen(Run(command, probe).Code != 0, $"{packages} can't be found by {command}");
        var (code, output, error) = Run(
            command,
            [Path.Combine(Repository.Root, "tests", "peers", script), .. files]
        );
        Assert.True(code == 0, error);
        return
        [
            .. output
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.TrimEnd('\r').Split('\t')),
        ];
    }

    private static (int Code, string Output, string Error) Run(string command, string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        // Where .ci/run installs them; a folder of the reader's own comes first.
        start.Environment["NODE_PATH"] = string.Join(
            Path.PathSeparator,
            Environment.GetEnvironmentVariable("NODE_PATH"),
            Path.Combine(Repository.Root, "out", "programs", "node_modules")
        );
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output, error.GetAwaiter().GetResult());
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            // The interpreter itself is missing.
            return (-1, "", exception.Message);
        }
    }
}
