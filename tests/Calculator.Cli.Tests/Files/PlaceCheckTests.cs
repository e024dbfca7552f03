using System.Diagnostics;

namespace Calculator.Cli.Tests.Files;

/// <summary>Whatever is typed for a file, folder, name or year: one clear line, an exit code of the user's, and nothing is waited for.</summary>
public sealed class PlaceCheckTests : ProgramTest
{
    private static readonly string[][] s_verbs =
    [
        ["run", "@", "--charts", "none", "--no-workbook"],
        ["run", "s.yaml", "-q", "--charts", "none", "--no-workbook", "-o", "@"],
        ["validate", "@"],
        ["validate", "s.yaml", "--root", "@"],
        ["validate", "s.yaml", "--alternative", "@"],
        ["explain", "@", "support.total", "2022"],
        ["explain", "s.yaml", "@", "2022"],
        ["explain", "s.yaml", "support.total", "@"],
        ["compare", "@", "s.yaml", "-o", "c"],
        ["compare", "s.yaml", "@", "-o", "c"],
        ["compare", "s.yaml", "--with", "@", "-o", "c"],
        ["charts", "@"],
        ["charts", "s.yaml", "--only", "@"],
        ["import", "@", "-o", "m.yaml"],
        ["import", "w.xlsx", "-o", "@"],
        ["import", "w.xlsx", "-o", "m.yaml", "--scenario", "@"],
        ["list", "--folder", "@"],
        ["list", "@"],
    ];

    /// <summary>What is typed, with words of the message for a scenario's file.</summary>
    public static TheoryData<string, string> Places() =>
        new()
        {
            { "", "<file> is empty" },
            { "/dev/zero", "is a device, not a file" },
            { "pipe.yaml", "is a pipe, not a file" },
            { "link-to-zero.yaml", "is a device, not a file" },
            { "link-to-pipe.yaml", "is a pipe, not a file" },
            { "link-to-nothing.yaml", "which is not there" },
            { "folder", "is a folder, not a file" },
            { "s.yaml/below", "is a file, not a folder" },
            { new string('x', 300), "there is no file" },
            { "@s.yaml", "there is no file" },
        };

    private void Prepare()
    {
        File.Copy(Scenario("japan-headline"), Path.Combine(Folder, "s.yaml"));
        Write("w.xlsx", "no workbook");
        Directory.CreateDirectory(Path.Combine(Folder, "folder"));
        using var made = Process.Start("mkfifo", Path.Combine(Folder, "pipe.yaml"));
        made.WaitForExit();
        Link("link-to-zero.yaml", "/dev/zero");
        Link("link-to-pipe.yaml", "pipe.yaml");
        Link("link-to-nothing.yaml", "nowhere");
    }

    private void Link(string name, string target) =>
        File.CreateSymbolicLink(Path.Combine(Folder, name), target);

    [Theory]
    [MemberData(nameof(Places))]
    public void Every_verb_tells_what_it_cannot_use(string typed, string words)
    {
        Prepare();
        var (last, _, message) = Alliance("validate", typed);
        Assert.Contains(words, message, StringComparison.Ordinal);
        Assert.Equal(string.IsNullOrWhiteSpace(typed) ? 2 : 3, last);
        // A link is followed before any verb looks: those are tried with what they lead to.
        Assert.All(
            typed.StartsWith("link", StringComparison.Ordinal) ? [] : s_verbs,
            verb =>
            {
                string[] arguments = [.. verb.Select(a => a == "@" ? typed : a)];
                var watch = Stopwatch.StartNew();
                var (code, _, error) = Alliance(arguments);
                var told = $"{string.Join(' ', arguments)}: {code} {error}";
                Assert.True(code is 0 or 1 or 2 or 3, told);
                Assert.True(watch.Elapsed.TotalSeconds < 20, told);
                Assert.DoesNotContain("the program failed", error, StringComparison.Ordinal);
                Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
                Assert.DoesNotContain("System.", error, StringComparison.Ordinal);
                // A name that nothing stands at is a good one for what is written, or for a chart's folder.
                Assert.True(code > 0 || verb[^1] == "@" || verb[0] == "validate", told);
            }
        );
        Assert.True(new FileInfo("/dev/null").Attributes.HasFlag(FileAttributes.Normal));
    }

    [Fact]
    public void A_pipe_among_the_reference_data_is_told_and_not_read()
    {
        Prepare();
        Directory.CreateDirectory(Path.Combine(Folder, "reference"));
        File.Move(Path.Combine(Folder, "pipe.yaml"), Path.Combine(Folder, "reference", "x.yaml"));
        var path = Write(
            "r.yaml",
            "scenario: r\nyears: 2022\nhosts: { japan: { gdp: { series: japan-gdp } } }\n"
        );
        var (code, _, error) = Alliance("validate", path);
        Assert.Equal(3, code);
        Assert.Contains("is a pipe, not a file", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_but_a_file_is_written_over()
    {
        Prepare();
        Directory.CreateDirectory(Path.Combine(Folder, "out", "japan-headline", "results.json"));
        foreach (var typed in new[] { "pipe.yaml", "s.yaml" })
        {
            var (code, _, error) = Alliance(
                "run",
                "s.yaml",
                "--charts",
                "none",
                "--no-workbook",
                "-o",
                typed
            );
            Assert.Equal(3, code);
            Assert.Contains("not a folder", error, StringComparison.Ordinal);
        }

        var (folder, _, told) = Alliance("run", "s.yaml", "--charts", "none", "--no-workbook");
        Assert.Equal(3, folder);
        Assert.Contains(
            "is a folder; a file would be written there",
            told,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("FY2023")]
    [InlineData("fy 2023")]
    [InlineData("2023")]
    public void Explain_takes_a_year_as_tables_print_it(string year) =>
        Assert.Contains(
            "support.total [2023] =",
            Alliance("explain", Scenario("japan-headline"), "support.total", year).Output,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("japan.sma-2022.labour", "japan.sma-2022.labor")]
    [InlineData("labor", "japan.sma-2022.labor")]
    [InlineData("Support.Totall", "support.total")]
    [InlineData("labour", "japan.sma-2022.labor")]
    public void Explain_tells_the_line_that_was_meant(string typed, string meant)
    {
        var (code, _, error) = Alliance("explain", Scenario("japan-2022"), typed, "2023");
        Assert.Equal(2, code);
        Assert.Contains($"did you mean '{meant}'?", error, StringComparison.Ordinal);
    }
}
