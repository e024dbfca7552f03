using System.Diagnostics;
using Calculator.Cli.Completing;
using Calculator.TestSupport;

namespace Calculator.Cli.Tests.Completing;

/// <summary>Completion as a shell does it.</summary>
public sealed class ShellScriptsTests : ProgramTest
{
    /// <summary>Calls the function as readline does, its words broken at = and : too.</summary>
    private const string Ask = """
        alliance() { dotnet "$PROGRAM" "$@"; }
        source <(alliance completion bash)
        while IFS= read -r line; do
            COMP_LINE="$line" COMP_POINT=${#line} s="${line//=/ = }"
            read -ra COMP_WORDS <<< "$s"
            [[ "$line" == *[\ =] ]] && COMP_WORDS+=("")
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            COMPREPLY=()
            _alliance 2>/dev/null
            echo "${COMPREPLY[*]}"
        done
        """;

    private static string[] Completed(params string[] lines)
    {
        var start = new ProcessStartInfo("bash")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
            WorkingDirectory = Repository.Root,
        };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(Ask.ReplaceLineEndings("\n"));
        start.Environment["PROGRAM"] = Path.Combine(AppContext.BaseDirectory, "alliance.dll");
        using var process = Process.Start(start)!;
        process.StandardInput.Write(string.Join('\n', lines) + "\n");
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output.TrimEnd('\n').Split('\n');
    }

    [Fact]
    public void Bash_completes_verbs_options_values_files_and_ids()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Assert.Equal(
            [
                "explain explain-code",
                "--format",
                "sarif",
                "scenarios/japan-2022.yaml",
                "scenarios/japan-2022.yaml",
                "support.total",
                "actual-rates",
                "economy.exchange-rates.JPY=",
                "support.total=",
            ],
            Completed(
                "alliance exp",
                "alliance validate --form",
                "alliance validate --format sar",
                "alliance run scenarios/japan-2022",
                "alliance run japan-2022",
                "alliance explain scenarios/japan-2022.yaml support.tot",
                "alliance run scenarios/japan-2022.yaml --alternative actual",
                "alliance run scenarios/japan-2022.yaml --set economy.exchange-rates.J",
                "alliance solve scenarios/japan-2022.yaml --target support.tot"
            )
        );
    }

    [Fact]
    public void Every_shell_has_a_script_that_asks_the_program() =>
        Assert.All(
            ShellScripts.Shells,
            shell => Assert.Contains("[suggest:", ShellScripts.Of(shell), StringComparison.Ordinal)
        );
}
