using System.Text.RegularExpressions;
using Calculator.Cli.Codes;
using Calculator.TestSupport;

namespace Calculator.Cli.Tests.Codes;

/// <summary>Every code has a text and an example, and the example gives the code.</summary>
public sealed partial class CodeCatalogTests : VerbTest
{
    /// <summary>Codes that no text file gives: of models that a program builds itself, and of files that are no text. Tests of their
    /// own give them.</summary>
    private static readonly string[] s_withoutExample =
    [
        "MOD001",
        "MOD003",
        "MOD004",
        "MOD005",
        "YML010",
    ];

    public static TheoryData<string> Codes => [.. CodeCatalog.Entries.Select(e => e.Code)];

    [Fact]
    public void Every_code_of_the_source_has_a_section_and_no_other_has()
    {
        var used = new[]
        {
            "Calculator.Core",
            "Calculator.ScenarioFiles",
            "Calculator.Reporting",
            "Calculator.Charts",
            "Calculator.Workbooks",
            "Calculator.Cli",
        }
            .SelectMany(p => new SourceFolders(p).Files)
            .SelectMany(f => Quoted().Matches(f.Text).Select(m => m.Groups["code"].Value))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        Assert.Equal(used, CodeCatalog.Entries.Select(e => e.Code));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task A_code_has_a_text_and_an_example_that_gives_it(string code)
    {
        var entry = CodeCatalog.Find(code.ToLowerInvariant())!;
        Assert.Contains(entry.Severity, (string[])["error", "warning", "note"]);
        var paragraphs = entry.Text.Split("\n\n");
        Assert.True(paragraphs[0].Length > 20 && paragraphs[1].Length > 20, entry.Text);
        Assert.Matches("^To mend it: .{10,}", paragraphs[2].TrimEnd());
        var files = Blocks().Matches(entry.Text);
        if (s_withoutExample.Contains(code))
        {
            Assert.Empty(files);
            return;
        }

        foreach (Match file in files)
        {
            Directory.CreateDirectory(
                Path.GetDirectoryName(Path.Combine(Folder, file.Groups["name"].Value))!
            );
            Write(file.Groups["name"].Value, file.Groups["text"].Value);
        }

        var commands = Commands().Match(entry.Text) is { Success: true } stated
            ? stated.Groups["text"].Value.Trim().Split('\n')
            : ["alliance validate broken.yaml", "alliance validate mended.yaml"];
        var (broken, mended) = (await Validated(commands[0]), await Validated(commands[1]));
        Assert.Contains(
            $"\"code\": \"{code}\",\n    \"severity\": \"{entry.Severity}\"",
            broken.Output,
            StringComparison.Ordinal
        );
        Assert.Equal(entry.IsError ? 1 : 0, broken.Code);
        Assert.DoesNotContain(code, mended.Output, StringComparison.Ordinal);
        Assert.Equal(0, mended.Code);
    }

    [Fact]
    public void An_unknown_code_is_told_with_the_nearest() =>
        Assert.StartsWith(
            "there is no code 'AGR01'; did you mean 'AGR001'?",
            CodeCatalog.Unknown("AGR01"),
            StringComparison.Ordinal
        );

    private Task<(int Code, string Output, string Error)> Validated(string command) =>
        Run([
            .. Words()
                .Matches(command)
                .Skip(1)
                .Select(m => m.Value.Replace("\"", "", StringComparison.Ordinal))
                .Select(w =>
                    w.EndsWith(".yaml", StringComparison.Ordinal) && !w.Contains('=')
                        ? Path.Combine(Folder, w)
                        : w
                ),
            "--format",
            "json",
        ]);

    [GeneratedRegex(
        "\"(?<code>[A-Z]{3}[0-9]{3})\"",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Quoted();

    [GeneratedRegex(
        "```yaml file=(?<name>\\S+)\n(?<text>.*?)```",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Blocks();

    [GeneratedRegex(
        "```sh\n(?<text>.*?)```",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Commands();

    [GeneratedRegex(
        "(\"[^\"]*\"|[^ \"])+",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Words();
}
