namespace Calculator.ScenarioFiles.Tests.Binding;

/// <summary>A map read key by key, and told about what nobody asked for.</summary>
public sealed class MapReaderTests
{
    private static readonly Dictionary<string, int> s_words = new(StringComparer.Ordinal)
    {
        ["hold"] = 1,
        ["lapse"] = 2,
    };

    [Fact]
    public void Keys_that_nobody_asked_for_are_told_with_those_that_are_known()
    {
        var fragment = new Fragment("title: x\ntitel: y\n");
        Assert.Equal("x", fragment.Reader.Text("title"));
        fragment.Reader.Finish();
        var found = Assert.Single(fragment.Found);
        Assert.Equal(("SCN001", "title", "title"), (found.Code, found.Allowed, found.DidYouMean));
        Assert.Equal(["SCN001 2:1"], fragment.Told);
    }

    [Fact]
    public void A_comma_in_a_number_that_makes_a_key_is_explained()
    {
        var fragment = new Fragment("amount: { a: 1,519 }\n");
        var map = fragment.Reader.Map("amount")!;
        map.Text("a");
        map.Finish();
        Assert.Contains("write thousands as", fragment.Found[0].Allowed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("after: hold", 1, null)]
    [InlineData("other: x", 9, null)]
    [InlineData("after: ~", 9, null)]
    [InlineData("after: hodl", 9, "SCN005 1:8")]
    [InlineData("after: [hold]", 9, "SCN004 1:1")]
    public void A_choice_falls_back_where_no_word_is(string yaml, int value, string? told)
    {
        var fragment = new Fragment(yaml + "\n");
        Assert.Equal(value, fragment.Reader.Choice("after", s_words, fallback: 9));
        Assert.Equal(told is null ? [] : [told], fragment.Told);
    }

    [Theory]
    [InlineData("site: kadena", "kadena", null, null)]
    [InlineData("site: kadenna", null, "SCN014 1:7", "kadena")]
    [InlineData("sites: kadena", null, "SCN002 1:1", null)]
    public void A_reference_names_something_that_is_there(
        string yaml,
        string? name,
        string? told,
        string? meant
    )
    {
        var fragment = new Fragment(yaml + "\n");
        Assert.Equal(
            name,
            fragment.Reader.Reference("site", ["kadena", "guam"], "site", isRequired: true)
        );
        Assert.Equal(told is null ? [] : [told], fragment.Told);
        Assert.Equal(meant, fragment.Found.Count == 0 ? null : fragment.Found[0].DidYouMean);
    }

    [Fact]
    public void Named_maps_leave_out_what_is_no_name_or_no_map()
    {
        var fragment = new Fragment("a-1: { x: 1 }\n\"b c\": { x: 1 }\nd: ~\ne: 5 JPY\n");
        Assert.Equal(["a-1"], fragment.Reader.NamedMaps().Select(m => m.Key));
        Assert.Equal(["SCN003 2:1", "SCN007 3:1", "SCN006 4:4"], fragment.Told);
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("A1-b", true)]
    [InlineData("-a", false)]
    [InlineData("a_b", false)]
    [InlineData("ä", false)]
    public void Names_are_letters_digits_and_dashes(string key, bool isName) =>
        Assert.Equal(isName ? 1 : 0, new Fragment($"\"{key}\": 5\n").Reader.NamedValues().Count());

    [Fact]
    public void A_name_has_at_most_60_characters()
    {
        Assert.Single(new Fragment(new string('a', 60) + ": 5\n").Reader.NamedValues());
        Assert.Empty(new Fragment(new string('a', 61) + ": 5\n").Reader.NamedValues());
    }
}
