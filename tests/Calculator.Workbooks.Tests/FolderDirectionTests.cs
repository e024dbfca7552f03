using System.Text.RegularExpressions;
using Calculator.TestSupport;

namespace Calculator.Workbooks.Tests;

/// <summary>Each folder of the project knows only those before it.</summary>
public sealed partial class FolderDirectionTests
{
    /// <summary>The way a workbook takes, from what a cell is to the file and back; the entry point is the project's own folder.</summary>
    private static readonly string[] s_order =
    [
        "Limits",
        "Styling",
        "Charts",
        "Content",
        "Live",
        "Checks",
        "Layout",
        "Sheets",
        "ChartParts",
        "Spreadsheet",
        Entry,
        "Reading",
    ];

    private const string Entry = "";

    // What callers of the entry point catch; the limits throw it.
    private const string Failure = "WorkbookLimitException";

    private static readonly string s_root = Path.Combine(
        Repository.Root,
        "src",
        "Calculator.Workbooks"
    );

    private static readonly SourceFile[] s_files =
    [
        .. Directory
            .EnumerateFiles(s_root, "*.cs", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(s_root, f).Replace('\\', '/'))
            .Where(f =>
                !f.StartsWith("obj/", StringComparison.Ordinal)
                && !f.StartsWith("bin/", StringComparison.Ordinal)
            )
            .Order(StringComparer.Ordinal)
            .Select(f => new SourceFile(
                f,
                f.Contains('/') ? f[..f.LastIndexOf('/')] : Entry,
                Comment().Replace(File.ReadAllText(Path.Combine(s_root, f)), "")
            )),
    ];

    [Fact]
    public void Every_folder_has_its_place_and_every_place_a_folder() =>
        Assert.Equal(
            s_order.Order(StringComparer.Ordinal),
            s_files.Select(f => f.Folder).Distinct().Order(StringComparer.Ordinal)
        );

    [Fact]
    public void A_namespace_is_its_folder() =>
        Assert.Empty(
            s_files
                .Where(f => Namespace().Match(f.Text).Groups["folder"].Value != f.Folder)
                .Select(f => f.Path)
        );

    [Fact]
    public void A_folder_refers_only_to_those_before_it() =>
        Assert.Empty(
            from file in s_files
            from folder in Referred(file).Distinct()
            where Array.IndexOf(s_order, folder) > Array.IndexOf(s_order, file.Folder)
            select $"{file.Path} refers to {(folder == Entry ? "the entry point" : folder)}"
        );

    /// <summary>By using, by a name that begins with the folder, or, for the entry point, by a type that every folder sees.</summary>
    private static IEnumerable<string> Referred(SourceFile file) =>
        Reference()
            .Matches(file.Text)
            .Select(m => m.Groups["folder"].Value)
            .Where(s_order.Contains)
            .Concat(
                Words().Matches(file.Text).Any(w => s_entryTypes.Contains(w.Value)) ? [Entry] : []
            );

    private static readonly HashSet<string> s_entryTypes =
    [
        .. s_files
            .Where(f => f.Folder == Entry)
            .Select(f => Path.GetFileNameWithoutExtension(f.Path))
            .Where(t => t != Failure),
    ];

    private sealed record SourceFile(string Path, string Folder, string Text);

    [GeneratedRegex(
        "//.*",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Comment();

    [GeneratedRegex(
        @"^namespace Calculator\.Workbooks\.?(?<folder>\w*);",
        RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Namespace();

    [GeneratedRegex(
        @"(?<![\w.])(Calculator\.Workbooks\.)?(?<folder>[A-Z]\w+)(?=[.;][A-Z\r\n])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Reference();

    [GeneratedRegex(
        @"\w+",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Words();
}
