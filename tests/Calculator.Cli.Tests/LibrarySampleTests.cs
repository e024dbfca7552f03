using System.Diagnostics;
using Calculator.TestSupport;

namespace Calculator.Cli.Tests;

/// <summary>The sample of how the libraries are used without the program compiles, and prints what is true.</summary>
public sealed class LibrarySampleTests
{
    /// <summary>japan-2022 states 1.870 bn dollars in FY2022, over 55,000 persons 33,998 dollars; over 50,000 a tenth more.</summary>
    [Fact]
    public void The_sample_prints_support_per_troop()
    {
        using var process = Process.Start(
            new ProcessStartInfo(
                "dotnet",
                ["run", "src/docs/library-sample.cs", "scenarios/japan-2022.yaml"]
            )
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
                WorkingDirectory = Repository.Root,
            }
        )!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output);
        Assert.Equal(
            [
                "Japan: the January 2022 pact by category: 33,998 USD per troop in FY2022",
                "with 50_000 troops: 37,398",
            ],
            output.TrimEnd().ReplaceLineEndings("\n").Split('\n')
        );
    }
}
