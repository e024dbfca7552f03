using Calculator.ScenarioFiles.Documents;

namespace Calculator.ScenarioFiles.Tests.Documents;

public sealed class DocumentPlacesTests
{
    private static readonly SourceFile s_file = new("a", "a", "k: [x, { l: y }]");

    private static MapNode Root() => DocumentReader.Read(s_file, new PositionedDiagnostics())!;

    private static IEnumerable<DocumentNode> All(DocumentNode node) =>
        node switch
        {
            MapNode map => map.Entries.SelectMany(e => All(e.Value)).Prepend(node),
            ListNode list => list.Items.SelectMany(All).Prepend(node),
            _ => [node],
        };

    [Fact]
    public void All_places_move_to_the_file_at_the_same_columns()
    {
        var other = new SourceFile("b", "b", s_file.Text);
        var moved = (MapNode)Root().In(other);
        Assert.All(All(moved), n => Assert.Same(other, n.Position.File));
        Assert.Same(other, moved.Entries.Single().KeyPosition.File);
        Assert.Equal(
            All(Root()).Select(n => n.Position.Column),
            All(moved).Select(n => n.Position.Column)
        );
    }

    [Fact]
    public void All_texts_get_the_word()
    {
        Assert.All(All(Root()).OfType<TextNode>(), t => Assert.Null(t.Origin));
        var texts = All(Root().From("me")).OfType<TextNode>().ToArray();
        Assert.Equal(["x", "y"], texts.Select(t => t.Text));
        Assert.All(texts, t => Assert.Equal("me", t.Origin));
    }
}
