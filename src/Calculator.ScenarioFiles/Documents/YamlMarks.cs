using YamlDotNet.Core;

namespace Calculator.ScenarioFiles.Documents;

/// <summary>The parser's places as ours.</summary>
internal static class YamlMarks
{
    /// <summary>The span between two places, or one column where they stand in different lines.</summary>
    public static Position At(this SourceFile file, Mark start, Mark end) =>
        new(
            file,
            (int)Math.Max(1, start.Line),
            (int)Math.Max(1, start.Column),
            (int)Math.Max(1, end.Line == start.Line ? end.Column - start.Column : 1)
        );
}
