using Calculator.ScenarioFiles.Documents;

namespace Calculator.ScenarioFiles.Layout;

/// <summary>Lays a scenario file out as all are: two blanks for each level, one blank between pieces, no blanks at the end of a line,
/// at most one blank line in a row, quotes only where they are needed. Keys keep their order, comments their places, and what
/// stands on one line or on several stays so.</summary>
public static class ScenarioLayout
{
    /// <summary>The text laid out, or <c>null</c> where that can't be done without another meaning: the text then stays as it is.</summary>
    /// <param name="text">A well-formed text.</param>
    public static string? Of(string text)
    {
        var whole = text.TrimStart('\uFEFF').ReplaceLineEndings("\n");
        if (!Says(whole, out var before))
        {
            return null;
        }

        var laid = Laid(whole);
        return
            Laid(laid) == laid
            && Says(laid, out var after)
            && AreSame(before, after)
            && Comments(whole).SequenceEqual(Comments(laid), StringComparer.Ordinal)
            ? laid
            : null;
    }

    private static string Laid(string text) => LayoutWriter.Write(LayoutReader.Read(text));

    private static IEnumerable<string> Comments(string text) =>
        LayoutReader
            .Read(text)
            .SelectMany(l => l.Tokens)
            .Where(t => t.Kind == TokenKind.Comment)
            .Select(t => t.Text);

    private static bool Says(string text, out DocumentNode? document)
    {
        var found = new PositionedDiagnostics();
        document = DocumentReader.ReadValue(new SourceFile("", "", text), found);
        return document is not null && !found.HasErrors;
    }

    private static bool AreSame(DocumentNode? left, DocumentNode? right) =>
        (left, right) switch
        {
            (TextNode a, TextNode b) => a.IsNull == b.IsNull && a.Text == b.Text,
            (ListNode a, ListNode b) => a.Items.Length == b.Items.Length
                && a.Items.Zip(b.Items).All(p => AreSame(p.First, p.Second)),
            (MapNode a, MapNode b) => a.Entries.Length == b.Entries.Length
                && a.Entries.Zip(b.Entries)
                    .All(p =>
                        p.First.Key == p.Second.Key && AreSame(p.First.Value, p.Second.Value)
                    ),
            _ => false,
        };
}
