using Calculator.ScenarioFiles.Documents;

namespace Calculator.ScenarioFiles.Tests.Documents;

/// <summary>A character of a text stands where the file has it, however the text is written.</summary>
public sealed class TextPlacesTests
{
    [Theory]
    [InlineData("key: abc + x", 1, 12)]
    [InlineData("key: \"abc + x\"", 1, 13)]
    [InlineData("key: 'abc + x'", 1, 13)]
    [InlineData("key: abc\n  + x", 2, 5)]
    [InlineData("key: >-\n  abc\n  + x", 3, 5)]
    [InlineData("key: |\n  abc +\n\n    x\n", 4, 5)]
    [InlineData("{ \"key\": \"abc + x\" }", 1, 17)]
    // From an escape on, the text itself is the place.
    [InlineData("key: \"a\\u0062c + x\"", 1, 6)]
    public void A_character_has_its_place(string yaml, int line, int column)
    {
        var node = Node(yaml);
        var place = new TextPlaces(node).Of(node.Text.IndexOf('x', StringComparison.Ordinal));
        Assert.Equal((line, column), (place.Line, place.Column));
    }

    [Fact]
    public void The_end_is_behind_the_last_character() =>
        Assert.Equal(10, new TextPlaces(Node("key: a + b")).Of(5).Column - 1);

    private static TextNode Node(string yaml) =>
        (TextNode)
            DocumentReader
                .Read(new SourceFile("f.yaml", "/f.yaml", yaml), new PositionedDiagnostics())!
                .Find("key")!
                .Value;
}
