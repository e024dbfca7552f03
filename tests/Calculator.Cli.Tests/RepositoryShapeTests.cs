using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Calculator.TestSupport;

namespace Calculator.Cli.Tests;

/// <summary>What keeps the source readable: small files, a test beside each type that has logic, a word on every public type.</summary>
public sealed partial class RepositoryShapeTests
{
    private const int MostLines = 300;
    private const int MedianLines = 60;
    private const double LeastTested = 0.6;

    private static readonly string[] s_projects =
    [
        "Calculator.Core",
        "Calculator.ScenarioFiles",
        "Calculator.Reporting",
        "Calculator.Charts",
        "Calculator.Workbooks",
        "Calculator.Cli",
    ];

    private static readonly (
        string Project,
        string Name,
        string Path,
        int Lines,
        string Text
    )[] s_files =
    [
        .. from project in s_projects
        from file in new SourceFolders(project).Files
        let text = File.ReadAllText(Path.Combine(Repository.Root, "src", project, file.Path))
        select (
            project,
            Path.GetFileNameWithoutExtension(file.Path),
            $"{project}/{file.Path}",
            text.Count(c => c == '\n'),
            file.Text
        ),
    ];

    public static TheoryData<string> Projects => [.. s_projects];

    [Fact]
    public void No_file_is_long() =>
        Assert.Empty(s_files.Where(f => f.Lines > MostLines).Select(f => $"{f.Path}: {f.Lines}"));

    [Fact]
    public void Half_of_the_files_are_short()
    {
        var lines = s_files.Select(f => f.Lines).Order().ToArray();
        Assert.InRange(lines[lines.Length / 2], 1, MedianLines);
    }

    /// <summary>A type with logic (a branch, a loop, a query) has a file of tests or of properties of the same name.</summary>
    [Theory]
    [MemberData(nameof(Projects))]
    public void Tests_mirror_the_source(string project)
    {
        var tests = Directory
            .EnumerateFiles(
                Path.Combine(Repository.Root, "tests", project + ".Tests"),
                "*.cs",
                SearchOption.AllDirectories
            )
            .Select(f => Path.GetFileNameWithoutExtension(f))
            .ToHashSet(StringComparer.Ordinal);
        var withLogic = s_files
            .Where(f =>
                f.Project == project && Logic().IsMatch(f.Text) && !Contract().IsMatch(f.Text)
            )
            .ToArray();
        var without = withLogic
            .Where(f => !tests.Contains(f.Name + "Tests") && !tests.Contains(f.Name + "Properties"))
            .Select(f => f.Path)
            .ToArray();
        Assert.True(
            without.Length <= (1 - LeastTested) * withLogic.Length,
            $"{without.Length} of {withLogic.Length} have none: {string.Join(", ", without)}"
        );
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_public_type_is_documented(string project)
    {
        var name = project == "Calculator.Cli" ? "alliance" : project;
        var documented = XDocument
            .Load(Path.Combine(AppContext.BaseDirectory, name + ".xml"))
            .Descendants("member")
            .Select(m => m.Attribute("name")!.Value)
            .ToHashSet(StringComparer.Ordinal);
        string[] without =
        [
            .. Assembly
                .LoadFrom(Path.Combine(AppContext.BaseDirectory, name + ".dll"))
                .GetExportedTypes()
                .Select(t => "T:" + t.FullName!.Replace('+', '.'))
                .Except(documented, StringComparer.Ordinal),
        ];
        Assert.Empty(without);
    }

    [GeneratedRegex(
        @"\b(if|foreach|for|while|switch) ?\(|\bswitch\b|\.(Select|Where|Sum)\(",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Logic();

    [GeneratedRegex(
        "^(public|internal) interface",
        RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Contract();
}
