using System.Diagnostics;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Calculator.TestSupport;

namespace Calculator.Cli.Tests;

/// <summary>Follows <c>src/docs/contributing.md</c>: puts its files and lines into a copy of the source, builds that and runs the commands.</summary>
public sealed partial class ContributingTests : IDisposable
{
    private static readonly string s_page = Path.Combine("src", "docs", "contributing.md");

    private readonly string _copy = Directory.CreateTempSubdirectory("alliance-copy").FullName;

    public void Dispose() => Directory.Delete(_copy, recursive: true);

    [Fact]
    public void The_worked_examples_build_and_give_what_the_page_says()
    {
        Copy("src");
        Copy("scenarios");
        File.Copy(
            Path.Combine(Repository.Root, ".editorconfig"),
            Path.Combine(_copy, ".editorconfig")
        );
        var blocks = Blocks(File.ReadAllText(Path.Combine(Repository.Root, s_page)));
        foreach (var block in blocks.Where(b => b.File is not null))
        {
            Apply(block);
        }

        var (code, built) = Start("build", Path.Combine("src", "Calculator.Cli"), "-v", "q");
        Assert.True(code == 0, built);
        var program = Path.Combine(
            "src",
            "Calculator.Cli",
            "bin",
            "Debug",
            "net10.0",
            "alliance.dll"
        );
        foreach (var (block, next) in blocks.Zip(blocks.Skip(1).Append(null)))
        {
            if (block.Language != "sh")
            {
                continue;
            }

            foreach (var command in block.Text.Split('\n').Where(l => l.Length > 0))
            {
                var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                Assert.Equal("alliance", words[0]);
                var (failed, printed) = Start([program, .. words[1..]]);
                Assert.True(failed == 0, $"{command}\n{printed}");
                if (next is { Language: "text" })
                {
                    AssertPrinted(next.Text.TrimEnd(), printed.TrimEnd());
                }
            }
        }

        Assert.Contains("Hosts", SheetNames());
    }

    /// <summary>All that the page shows; after a last line of dots there may be more.</summary>
    private static void AssertPrinted(string shown, string printed)
    {
        const string more = "\n...";
        if (shown.EndsWith(more, StringComparison.Ordinal))
        {
            Assert.StartsWith(shown[..^more.Length], printed, StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal(shown, printed);
        }
    }

    private static List<Block> Blocks(string page) =>
        [
            .. Fence()
                .Matches(page.ReplaceLineEndings("\n"))
                .Select(m => new Block(
                    m.Groups["language"].Value,
                    m.Groups["file"] is { Success: true } file ? file.Value : null,
                    m.Groups["after"] is { Success: true } after ? after.Value : null,
                    m.Groups["text"].Value
                )),
        ];

    /// <summary>A new file, or lines after the one line that has the text said.</summary>
    private void Apply(Block block)
    {
        var path = Path.Combine(_copy, block.File!);
        if (block.After is null)
        {
            Assert.False(File.Exists(path), $"{block.File} is there already");
            File.WriteAllText(path, block.Text);
            return;
        }

        var lines = File.ReadAllLines(path).ToList();
        var at = Assert.Single(
            lines.Index(),
            l => l.Item.Contains(block.After, StringComparison.Ordinal)
        );
        lines.Insert(at.Index + 1, block.Text.TrimEnd('\n'));
        File.WriteAllLines(path, lines);
    }

    private IEnumerable<string> SheetNames()
    {
        using var workbook = ZipFile.OpenRead(
            Path.Combine(_copy, "out", "example", "workbook.xlsx")
        );
        using var part = workbook.GetEntry("xl/workbook.xml")!.Open();
        return
        [
            .. XDocument
                .Load(part)
                .Descendants()
                .Where(e => e.Name.LocalName == "sheet")
                .Select(e => e.Attribute("name")!.Value),
        ];
    }

    private void Copy(string folder)
    {
        foreach (
            var file in Directory
                .EnumerateFiles(
                    Path.Combine(Repository.Root, folder),
                    "*",
                    SearchOption.AllDirectories
                )
                .Select(f => Path.GetRelativePath(Repository.Root, f))
                .Where(f => !f.Split(Path.DirectorySeparatorChar).Any(p => p is "obj" or "bin"))
        )
        {
            var to = Path.Combine(_copy, file);
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(Path.Combine(Repository.Root, file), to);
        }
    }

    /// <summary>What <c>dotnet</c> prints; of a build that fails its errors are there.</summary>
    private (int Code, string Output) Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = _copy,
        };
        // The build of the copy is no part of the one that runs this test.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, process.ExitCode == 0 ? output : output + error.Result);
    }

    /// <param name="Language">What stands first after the fence.</param>
    /// <param name="File">The file it belongs in; <c>null</c> for commands and what they print.</param>
    /// <param name="After">The text of the line that it follows; <c>null</c> for a whole file.</param>
    /// <param name="Text">Its lines.</param>
    private sealed record Block(string Language, string? File, string? After, string Text);

    [GeneratedRegex(
        """^```(?<language>\w+)( file=(?<file>\S+))?( after="(?<after>[^"]*)")?\n(?<text>.*?)^```$""",
        RegexOptions.Multiline
            | RegexOptions.Singleline
            | RegexOptions.CultureInvariant
            | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Fence();
}
