using Calculator.ScenarioFiles.Documents;

namespace Calculator.ScenarioFiles.Tests.Documents;

/// <summary>Lines as their writer sees them.</summary>
public sealed class YamlLinesTests
{
    private static SourceFile File(string text) => new("f", "/f", text);

    [Theory]
    [InlineData("a: 1", 1)]
    [InlineData("  \"a: b\": 1", 8)]
    [InlineData("a:b: c", 3)]
    [InlineData("a:", 1)]
    [InlineData("a:b", -1)]
    [InlineData("words", -1)]
    public void The_colon_behind_a_key_has_a_blank_behind_it(string line, int at) =>
        Assert.Equal(at, YamlLines.Colon(line));

    [Fact]
    public void The_line_above_is_neither_blank_nor_a_comment()
    {
        var file = File("a: 1\n\n  # note\nb: 2\n");
        Assert.Equal(1, YamlLines.Above(file, 4));
        Assert.Equal(0, YamlLines.Above(file, 1));
    }

    [Theory]
    [InlineData("  labor 5 JPY", 3, "a colon is missing behind 'labor'", "labor: 5 JPY")]
    [InlineData("  labor", 3, "a colon is missing behind 'labor'", "labor:")]
    [InlineData("  labor:5 JPY", 8, "a blank is missing behind the colon", "labor: 5 JPY")]
    public void A_line_without_its_colon_is_told_with_it(
        string line,
        int column,
        string message,
        string meant
    )
    {
        var problem = YamlLines.NoColon(File(line), 1);
        Assert.Equal(
            (column, message, meant),
            (problem.Position.Column, problem.Message, problem.DidYouMean)
        );
    }

    [Fact]
    public void A_line_may_begin_where_the_lines_it_stands_below_begin()
    {
        Assert.Equal(
            "as many blanks as before line 3 (4), or line 2 (2), or line 1 (0)",
            YamlLines.Indentations(File("a:\n  b:\n    c: 1\n   d: 2\n"), 4)
        );
        Assert.Equal("no blank before the first line", YamlLines.Indentations(File(" a: 1"), 1));
    }

    [Fact]
    public void The_content_of_a_line_is_without_its_blanks()
    {
        var place = YamlLines.Content(File("   a: 1  "), 1);
        Assert.Equal((4, 4), (place.Column, place.Length));
    }
}
