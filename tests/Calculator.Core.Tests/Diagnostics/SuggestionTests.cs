using Calculator.Core.Diagnostics;

namespace Calculator.Core.Tests.Diagnostics;

public sealed class SuggestionTests
{
    private static readonly string[] s_rules = ["level", "schedule", "escalate", "phase", "share"];

    [Theory]
    [InlineData("levle", "level")] // neighbours swapped
    [InlineData("levl", "level")] // a letter missing
    [InlineData("levvel", "level")] // a letter too many
    [InlineData("lefel", "level")] // a letter wrong
    [InlineData("LEVEL", "level")] // case does not count
    [InlineData("shedule", "schedule")]
    [InlineData("escelat", "escalate")] // two letters of seven
    public void The_word_meant_is_found(string found, string expected) =>
        Assert.Equal(expected, Suggestion.Nearest(found, s_rules));

    [Theory]
    [InlineData("zzzzz")]
    [InlineData("")]
    [InlineData("quantity")]
    public void A_word_that_is_near_to_none_gets_no_suggestion(string found) =>
        Assert.Null(Suggestion.Nearest(found, s_rules));

    [Fact]
    public void Of_two_that_are_near_the_nearest_is_told() =>
        Assert.Equal("shares", Suggestion.Nearest("sharess", ["share", "shares"]));

    [Fact]
    public void A_word_of_which_every_letter_differs_is_not_near() =>
        Assert.Null(Suggestion.Nearest("a", ["k"]));

    [Fact]
    public void Nothing_allowed_gives_nothing() => Assert.Null(Suggestion.Nearest("level", []));

    [Fact]
    public void A_very_long_word_is_not_compared() =>
        Assert.Null(Suggestion.Nearest(new string('x', 100_000), s_rules));
}
