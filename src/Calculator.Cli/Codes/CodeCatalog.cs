using System.Collections.Immutable;
using Calculator.Core.Diagnostics;

namespace Calculator.Cli.Codes;

/// <summary>Every code with its text: the page <c>docs/codes.md</c>, which the program carries. A code is one section of it.</summary>
internal static class CodeCatalog
{
    private const string Resource = "codes.md";
    private const string Heading = "\n## ";

    // Read when a code is asked for; a run asks for none.
    private static readonly Lazy<ImmutableArray<CodeEntry>> s_entries = new(Read);

    /// <summary>All, in the order of the page.</summary>
    public static ImmutableArray<CodeEntry> Entries => s_entries.Value;

    /// <summary>The entry of a code, in any case; <c>null</c> where there is none.</summary>
    public static CodeEntry? Find(string code) =>
        Entries.FirstOrDefault(e =>
            string.Equals(e.Code, code, StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>What is said of a code that is none.</summary>
    public static string Unknown(string code) =>
        $"there is no code '{code}'"
        + (
            Suggestion.Nearest(code, Entries.Select(e => e.Code)) is { } near
                ? $"; did you mean '{near}'?"
                : ""
        )
        + " (alliance explain-code lists them)";

    private static ImmutableArray<CodeEntry> Read()
    {
        using var stream = typeof(CodeCatalog).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader.ReadToEnd().ReplaceLineEndings("\n").Split(Heading).Skip(1).Select(Entry),
        ];
    }

    /// <summary>A section: the code, a blank line, <c>Error: what it means.</c>, then the rest.</summary>
    private static CodeEntry Entry(string section)
    {
        var lines = section.Split('\n');
        var meaning = lines[2];
        var colon = meaning.IndexOf(": ", StringComparison.Ordinal);
        return new CodeEntry(
            lines[0].Trim(),
            meaning[..colon].ToLowerInvariant(),
            meaning[(colon + 2)..].TrimEnd('.'),
            string.Join('\n', lines[2..]).Trim() + "\n"
        );
    }
}
