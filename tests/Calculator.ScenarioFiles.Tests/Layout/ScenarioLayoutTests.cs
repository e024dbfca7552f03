using Calculator.ScenarioFiles.Layout;
using Calculator.TestSupport;

namespace Calculator.ScenarioFiles.Tests.Layout;

/// <summary>The canonical layout of a scenario file.</summary>
public sealed class ScenarioLayoutTests
{
    public static TheoryData<string> Scenarios() => [.. ShippedReports.Ids];

    [Theory]
    [InlineData("a:   1\n\n\n\nb: 2", "a: 1\n\nb: 2\n")]
    [InlineData("a: 1  \r\nb: 2\r\n", "a: 1\nb: 2\n")]
    [InlineData("\uFEFFa: 1\n", "a: 1\n")]
    [InlineData("a:\n     b:\n          c: 1\n", "a:\n  b:\n    c: 1\n")]
    [InlineData("a:\n- b: 1\n  c: 2\n-  d\n", "a:\n  - b: 1\n    c: 2\n  - d\n")]
    [InlineData("a:\n- - b\n  - c\n", "a:\n  - - b\n    - c\n")]
    [InlineData("a: {b: 1,c: [ 1,2 ]}\n", "a: { b: 1, c: [1, 2] }\n")]
    [InlineData("a: { }\nb: [ ]\n", "a: {}\nb: []\n")]
    [InlineData("a: {\"b\": 1}\n", "a: { b: 1 }\n")]
    [InlineData("a: {b: 1,\n   c: 2}\n", "a: { b: 1,\n   c: 2 }\n")]
    [InlineData("a :  1\n", "a: 1\n")]
    [InlineData("a: 1    # why\n", "a: 1 # why\n")]
    [InlineData("a: http://x#y\n", "a: http://x#y\n")]
    public void Blanks_lines_and_brackets_are_laid_out(string text, string laid) =>
        Assert.Equal(laid, ScenarioLayout.Of(text));

    [Theory]
    [InlineData("a: \"word\"\n", "a: word\n")]
    [InlineData("a: \"two words\"\n", "a: two words\n")]
    [InlineData("a: { b: \"two words\" }\n", "a: { b: \"two words\" }\n")]
    [InlineData("a: \"2022\"\n", "a: \"2022\"\n")]
    [InlineData("a: \"x: y\"\n", "a: \"x: y\"\n")]
    [InlineData("a: \"null\"\n", "a: \"null\"\n")]
    [InlineData("a: \"\"\n", "a: \"\"\n")]
    [InlineData("a: 'it''s  two'\n", "a: 'it''s  two'\n")]
    public void Quotes_stand_where_they_are_needed(string text, string laid) =>
        Assert.Equal(laid, ScenarioLayout.Of(text));

    [Theory]
    [InlineData(
        "a:\n    # of b\n    b: 1\n    # of a\nc: 2\n# end\n",
        "a:\n  # of b\n  b: 1\n  # of a\nc: 2\n# end\n"
    )]
    [InlineData("a:\n    b:\n        c: 1\n    # of a\n", "a:\n  b:\n    c: 1\n  # of a\n")]
    [InlineData("a:\n# of b\n    b: 1\n", "a:\n  # of b\n  b: 1\n")]
    public void Comments_stay_with_what_they_are_about(string text, string laid) =>
        Assert.Equal(laid, ScenarioLayout.Of(text));

    [Theory]
    [InlineData(
        "a:\n    b: >-\n        one\n          two\n\n        three\n\n\n    c: 1\n",
        "a:\n  b: >-\n    one\n      two\n\n    three\n\n  c: 1\n"
    )]
    [InlineData("a:\n    b: |2\n         one\n", "a:\n  b: |2\n       one\n")]
    [InlineData("a: |+\n  one\n\n\nb: 1\n", "a: |+\n  one\n\n\nb: 1\n")]
    [InlineData(
        "a:\n    b: one\n      two\n    c: \"x\n      y\"\n",
        "a:\n  b: one\n    two\n  c: \"x\n    y\"\n"
    )]
    [InlineData("a: |\n  {b:   1}   # no comment\n", "a: |\n  {b:   1}   # no comment\n")]
    public void Values_over_several_lines_keep_their_text(string text, string laid) =>
        Assert.Equal(laid, ScenarioLayout.Of(text));

    [Theory]
    [InlineData("a: [1\n")]
    [InlineData("a: 1\na: 2\n")]
    public void What_is_not_well_formed_is_not_laid_out(string text) =>
        Assert.Null(ScenarioLayout.Of(text));

    /// <summary>As much as a file may hold, in a shape that makes looking ahead dear.</summary>
    [Theory]
    [InlineData("\n")]
    [InlineData("#\n")]
    [InlineData("# a\n\n")]
    public void Long_files_take_no_time(string line)
    {
        var text =
            "a: 1\n" + string.Concat(Enumerable.Repeat(line, 900_000 / line.Length)) + "b: 2\n";
        Assert.NotNull(ScenarioLayout.Of(text));
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Shipped_scenarios_are_laid_out(string id)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Scenarios, id + ".yaml"));
        Assert.Equal(text, ScenarioLayout.Of(text));
    }

    /// <summary>The same file with blanks of another width, and no blank where none is needed.</summary>
    [Theory]
    [MemberData(nameof(Scenarios))]
    public void A_shipped_scenario_laid_out_otherwise_comes_back(string id)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Scenarios, id + ".yaml"));
        var other = string.Join(
            "\r\n",
            text.Split('\n')
                .Select(l => new string(' ', 2 * (l.Length - l.TrimStart(' ').Length)) + l.Trim())
        );
        Assert.NotEqual(text, other);
        var laid = ScenarioLayout.Of(other);
        Assert.NotNull(laid);
        Assert.Equal(laid, ScenarioLayout.Of(laid));
        // What goes on within brackets keeps its distance from its line.
        Assert.Equal(Words(text), Words(laid));
    }

    private static string Words(string text) =>
        string.Join('\n', text.Split('\n').Select(l => l.Trim()));
}
