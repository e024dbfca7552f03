using Calculator.ScenarioFiles.Documents;

namespace Calculator.ScenarioFiles.Tests.Documents;

/// <summary>A place in a text with its line.</summary>
public sealed class YamlCursorTests
{
    private readonly YamlCursor _cursor = new(new SourceFile("f", "/f", "a: 1\n  b: [x, y]"));

    [Fact]
    public void Beyond_the_end_lines_end()
    {
        Assert.Equal(('a', '\n'), (_cursor.Here, _cursor.Char(99)));
        Assert.Equal((4, 16), (_cursor.EndOfLine(0), _cursor.EndOfLine(6)));
        _cursor.At = 16;
        Assert.True(_cursor.IsAtEnd);
    }

    [Fact]
    public void A_place_counts_lines_and_columns_from_one()
    {
        _cursor.At = 7;
        _cursor.BeginLine(5);
        Assert.Equal((2, 2), (_cursor.Line, _cursor.Indent()));
        var place = _cursor.Place(7, 0);
        Assert.Equal((2, 3, 1), (place.Line, place.Column, place.Length));
    }

    [Theory]
    [InlineData(11, "x")]
    [InlineData(10, "[x")]
    [InlineData(7, "b")]
    public void A_word_ends_at_a_sign(int at, string word)
    {
        _cursor.At = at;
        Assert.Equal(word, _cursor.Word());
    }
}
