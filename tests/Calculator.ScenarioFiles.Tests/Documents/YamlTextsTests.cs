using Calculator.ScenarioFiles.Documents;

namespace Calculator.ScenarioFiles.Tests.Documents;

/// <summary>Texts that are passed over.</summary>
public sealed class YamlTextsTests
{
    private static YamlCursor At(string text, int at) =>
        new(new SourceFile("f", "/f", text)) { At = at };

    [Theory]
    [InlineData("'a' b", 3)]
    [InlineData("'it''s' b", 7)]
    [InlineData("\"a\\\"b\" c", 6)]
    [InlineData("'a\n b' c", 6)]
    public void A_quoted_text_ends_at_its_quote(string text, int end)
    {
        var cursor = At(text, 0);
        Assert.Null(YamlTexts.Quoted(cursor, isInBrackets: false));
        Assert.Equal(end, cursor.At);
    }

    [Theory]
    [InlineData("'a\nb: 1\n", false, true)]
    [InlineData("'a\nb: 1\n", true, true)]
    [InlineData("'a\n  b' ", false, false)]
    public void A_quote_that_nothing_closes_is_told(string text, bool isInBrackets, bool told) =>
        Assert.Equal(told, YamlTexts.Quoted(At(text, 0), isInBrackets) is not null);

    [Fact]
    public void A_block_ends_before_a_line_that_is_no_deeper()
    {
        var cursor = At("a: |\n  x\n\n  y\nb: 1\n", 3);
        YamlTexts.Block(cursor);
        Assert.Equal("\nb: 1\n", cursor.Text[cursor.At..]);
        Assert.Equal(4, cursor.Line);
    }

    [Theory]
    [InlineData("labor: 5", true)]
    [InlineData("labor:", true)]
    [InlineData("labor:5", false)]
    [InlineData("two words: 5", false)]
    [InlineData(": 5", false)]
    public void A_key_line_has_one_word_before_its_colon(string line, bool isKey) =>
        Assert.Equal(isKey, YamlTexts.IsKeyLine(line));
}
