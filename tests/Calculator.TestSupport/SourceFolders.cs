using System.Text.RegularExpressions;

namespace Calculator.TestSupport;

/// <summary>The source files of a project by their first folder, and which other folders of the project each refers to.</summary>
public sealed partial class SourceFolders
{
    private readonly string _project;
    private readonly HashSet<string> _folders;
    private readonly HashSet<string> _ownTypes;

    /// <param name="project">The project's name, for example <c>Calculator.Core</c>.</param>
    public SourceFolders(string project)
    {
        _project = project;
        var root = Path.Combine(Repository.Root, "src", project);
        Files =
        [
            .. Directory
                .EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(root, f).Replace('\\', '/'))
                .Where(f =>
                    !f.StartsWith("obj/", StringComparison.Ordinal)
                    && !f.StartsWith("bin/", StringComparison.Ordinal)
                )
                .Order(StringComparer.Ordinal)
                .Select(f => new FolderFile(
                    f,
                    f.Contains('/') ? f[..f.IndexOf('/')] : "",
                    Comment().Replace(File.ReadAllText(Path.Combine(root, f)), "")
                )),
        ];
        _folders = Files.Select(f => f.Folder).Where(f => f.Length > 0).ToHashSet();
        _ownTypes =
        [
            .. Files
                .Where(f => f.Folder.Length == 0)
                .Select(f => Path.GetFileNameWithoutExtension(f.Path)),
        ];
    }

    /// <summary>The files, without those that a build makes.</summary>
    public IReadOnlyList<FolderFile> Files { get; }

    /// <summary>The folders, without the project's own.</summary>
    public IReadOnlySet<string> Folders => _folders;

    /// <summary>The other folders that a file refers to, by a using, by a name that begins with the folder, or, for the project's own
    /// folder, by a type that every folder sees.</summary>
    public IEnumerable<string> ReferredBy(FolderFile file) =>
        Reference()
            .Matches(file.Text)
            .Where(m => m.Groups["root"].Length == 0 || m.Groups["root"].Value == _project + ".")
            .Select(m => m.Groups["folder"].Value)
            .Where(_folders.Contains)
            .Concat(Words().Matches(file.Text).Any(w => _ownTypes.Contains(w.Value)) ? [""] : [])
            .Where(f => f != file.Folder)
            .Distinct(StringComparer.Ordinal);

    /// <summary>Files whose namespace is not that of their folder.</summary>
    public IEnumerable<string> Misnamed() =>
        Files
            .Where(f =>
                Namespace().Match(f.Text).Groups["name"].Value is { Length: > 0 } name
                && name != string.Join('.', [_project, .. f.Path.Split('/')[..^1]])
            )
            .Select(f => f.Path);

    [GeneratedRegex(
        "//.*",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Comment();

    [GeneratedRegex(
        @"^namespace (?<name>[\w.]+);",
        RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Namespace();

    [GeneratedRegex(
        @"(?<![\w.])(?<root>(Calculator\.\w+\.)?)(?<folder>[A-Z]\w+)(?=[.;][A-Z\r\n])",
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

/// <summary>A source file.</summary>
/// <param name="Path">Path within the project, with slashes.</param>
/// <param name="Folder">Its first folder; empty for the project's own.</param>
/// <param name="Text">Its text without comments.</param>
public sealed record FolderFile(string Path, string Folder, string Text);
