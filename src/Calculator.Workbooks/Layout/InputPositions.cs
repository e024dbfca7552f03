using System.Collections.Immutable;
using Calculator.Core.Quantities;

namespace Calculator.Workbooks.Layout;

/// <summary>Says where in the scenario file figures stand.</summary>
internal static class InputPositions
{
    /// <summary>For example <c>japan.yaml:12:9</c>, or <c>japan.yaml:12:9 to 16:9</c> for several figures;
    /// <c>null</c> when no position is known. Folders are left out: a workbook travels, the folders of a machine do not.</summary>
    public static string? Describe(
        ImmutableDictionary<string, string> positions,
        IEnumerable<Figure> figures
    ) => Describe(positions, [.. figures.Select(f => f.Path)]);

    /// <summary>The same for paths of the scenario document.</summary>
    public static string? Describe(
        ImmutableDictionary<string, string> positions,
        params string[] paths
    )
    {
        var found = paths
            .Select(p => positions.GetValueOrDefault(p))
            .OfType<string>()
            .Select(p => p[(p.LastIndexOfAny(['/', '\\']) + 1)..])
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        if (found.Length == 0)
        {
            return null;
        }

        var (first, last) = (found[0], found[^1]);
        var file = first[..(first.IndexOf(':', StringComparison.Ordinal) + 1)];
        return found.Length == 1 ? first
            : file.Length > 0 && last.StartsWith(file, StringComparison.Ordinal)
                ? $"{first} to {last[file.Length..]}"
            : $"{first} to {last}";
    }
}
