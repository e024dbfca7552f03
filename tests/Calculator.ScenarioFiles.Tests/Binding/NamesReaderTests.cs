using Calculator.ScenarioFiles.Format;

namespace Calculator.ScenarioFiles.Tests.Binding;

/// <summary>Maps whose keys are names that the user chooses.</summary>
public sealed class NamesReaderTests
{
    private static readonly MapDeclaration s_map = new("m", "a map", new TextKey("x", "A text."));

    [Fact]
    public void Maps_leave_out_what_is_no_name_or_no_map()
    {
        var fragment = new Fragment("a-1: { x: 1 }\n\"b c\": { x: 1 }\nd: ~\ne: 5 JPY\n");
        Assert.Equal(["a-1"], fragment.Names.Maps(s_map).Select(m => m.Name));
        Assert.Equal(["SCN003 2:1", "SCN007 3:1", "SCN006 4:4"], fragment.Told);
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("A1-b", true)]
    [InlineData("-a", false)]
    [InlineData("a_b", false)]
    [InlineData("ä", false)]
    public void Names_are_letters_digits_and_dashes(string key, bool isName) =>
        Assert.Equal(isName ? 1 : 0, new Fragment($"\"{key}\": 5\n").Names.Values().Count());

    [Fact]
    public void A_name_has_at_most_60_characters()
    {
        Assert.Single(new Fragment(new string('a', 60) + ": 5\n").Names.Values());
        Assert.Empty(new Fragment(new string('a', 61) + ": 5\n").Names.Values());
    }

    [Theory]
    [InlineData("build: in-kind", null)]
    [InlineData("build: gift", "SCN005 1:8")]
    [InlineData("build: [cash]", "SCN004 1:1")]
    public void A_word_is_one_of_those_declared(string yaml, string? told)
    {
        var fragment = new Fragment(yaml + "\n");
        var (name, value) = Assert.Single(fragment.Names.Values());
        fragment.Names.Choice(name, value, CommonKeys.Kind);
        Assert.Equal(told is null ? [] : [told], fragment.Told);
    }
}
