using Calculator.ScenarioFiles.Format;

namespace Calculator.ScenarioFiles.Tests.Format;

/// <summary>Ids in words.</summary>
public sealed class IdTextTests
{
    [Theory]
    [InlineData("camp-zama", "Camp zama")]
    [InlineData("a", "A")]
    [InlineData("1st-wing", "1st wing")]
    public void A_sentence_begins_with_a_capital(string id, string text) =>
        Assert.Equal(text, IdText.Sentence(id));

    [Theory]
    [InlineData("united-states", "United States")]
    [InlineData("a--b", "A B")]
    public void Each_word_has_a_capital(string id, string text) =>
        Assert.Equal(text, IdText.Words(id));
}
