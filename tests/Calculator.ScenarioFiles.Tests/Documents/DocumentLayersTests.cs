using Calculator.ScenarioFiles.Documents;

namespace Calculator.ScenarioFiles.Tests.Documents;

/// <summary>Which document of a chain a text comes from.</summary>
public sealed class DocumentLayersTests
{
    private static MapNode Read(string yaml) =>
        DocumentReader.Read(new SourceFile("f", "/f", yaml), new PositionedDiagnostics())!;

    [Fact]
    public void A_baseline_is_at_the_bottom_and_an_empty_map_too()
    {
        Assert.Equal(0, Read("a: { b: [1, 2] }").HighestLayer());
        Assert.Equal(0, Read("{}").HighestLayer());
    }

    [Fact]
    public void All_texts_of_a_node_are_lifted_together()
    {
        var lifted = Read("a: { b: [1, { c: 2 }] }").OnLayer(3);
        Assert.Equal(3, lifted.HighestLayer());
        var list = (ListNode)((MapNode)lifted.Find("a")!.Value).Find("b")!.Value;
        Assert.Equal([3, 3], list.Items.Select(i => i.HighestLayer()));
    }

    [Fact]
    public void The_highest_text_counts()
    {
        var map = Read("a: 1\nb: 2");
        var mixed = map with
        {
            Entries =
            [
                map.Entries[0],
                map.Entries[1] with
                {
                    Value = map.Entries[1].Value.OnLayer(2),
                },
            ],
        };
        Assert.Equal(2, mixed.HighestLayer());
    }
}
