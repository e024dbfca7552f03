using System.Text.RegularExpressions;
using Calculator.Cli.Commands;
using Calculator.TestSupport;

namespace Calculator.Cli.Tests.Commands;

/// <summary>Every verb's help ends with an example, and every example works.</summary>
public sealed partial class ExampleHelpTests : ProgramTest
{
    [Fact]
    public void An_example_ends_the_help_of_each_verb_and_works()
    {
        Directory.CreateSymbolicLink(Path.Combine(Folder, "scenarios"), Repository.Scenarios);
        // In the order of the catalog: the import takes the workbook of the run.
        foreach (var verb in VerbCatalog.Verbs)
        {
            var name = verb.Command.Name;
            var help = Alliance(name, "--help").Output.TrimEnd();
            Assert.EndsWith(
                $"Example:\n  {verb.Example}",
                help.ReplaceLineEndings("\n"),
                StringComparison.Ordinal
            );
            var words = Words()
                .Matches(verb.Example)
                .Select(m => m.Value.Replace("\"", "", StringComparison.Ordinal))
                .ToArray();
            Assert.Equal(["alliance", name], words[..2]);
            var (code, _, error) = Alliance(words[1..]);
            // Two scenarios that differ are an answer too.
            Assert.True(
                code == 0 || (name == "diff" && code == ExitCode.Different && error.Length == 0),
                $"{verb.Example}\n{error}"
            );
        }

        Directory.Delete(Path.Combine(Folder, "scenarios"));
    }

    [Fact]
    public void The_programs_own_help_has_none() =>
        Assert.DoesNotContain("Example:", Alliance("--help").Output, StringComparison.Ordinal);

    [GeneratedRegex(
        """("[^"]*"|[^\s"])+""",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Words();
}
