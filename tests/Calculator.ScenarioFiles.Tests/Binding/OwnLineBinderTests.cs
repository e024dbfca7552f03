using Calculator.ScenarioFiles.Binding;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Tests.Binding;

/// <summary>A line by a formula, and what is wrong with one, at its place.</summary>
public sealed class OwnLineBinderTests
{
    [Theory]
    [InlineData("a", "formula: 1 + 2", null, "A", null)]
    [InlineData(
        "a-b",
        "{ title: T, unit: '%', formula: 1, source: s, note: n }",
        "ratio",
        "T",
        "s"
    )]
    [InlineData("a", "{ unit: JPY/person, formula: 1 }", "JPY/person", "A", null)]
    [InlineData("a", "{ unit: USD FY2022, formula: 1 }", "USD FY2022", "A", null)]
    public void Its_keys_are_read(
        string id,
        string yaml,
        string? unit,
        string title,
        string? source
    )
    {
        var fragment = new Fragment(yaml);
        var line = OwnLineBinder.Bind(fragment.Context, id, fragment.As(OwnLineKeys.Declaration))!;
        Assert.Empty(fragment.Found);
        Assert.Equal((unit, title, source), (line.Unit?.ToString(), line.Title, line.Source));
    }

    [Theory]
    [InlineData("a", "formula: 1 +", "LIN001 1:13")]
    [InlineData("a", "formula: \"1 * mn(2, 3)\"", "LIN003 1:15")]
    [InlineData("a", "formula: >\n  1 +\n  5 USX", "FIG001 3:3")]
    [InlineData("a", "{ formula: 1, unit: dollars }", "LIN009 1:21")]
    [InlineData("a", "{ formula: 1, unit: bn USD }", "LIN009 1:21")]
    [InlineData("a", "title: T", "SCN002 1:1")]
    [InlineData("a", "formula: [1, 2]", "SCN004 1:1")]
    [InlineData("year", "formula: 1", "LIN008 1:1")]
    [InlineData("min", "formula: 1", "LIN008 1:1")]
    [InlineData("2x", "formula: 1", "LIN008 1:1")]
    public void What_is_wrong_is_told_at_its_place(string id, string yaml, string told)
    {
        var fragment = new Fragment(yaml);
        OwnLineBinder.Bind(fragment.Context, id, fragment.As(OwnLineKeys.Declaration));
        Assert.Equal([told], fragment.Told);
    }
}
