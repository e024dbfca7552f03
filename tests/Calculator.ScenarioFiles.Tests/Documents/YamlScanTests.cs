using Calculator.ScenarioFiles.Documents;
using CsCheck;

namespace Calculator.ScenarioFiles.Tests.Documents;

/// <summary>Mistakes with brackets, quotes and commas, at the place where they can be mended.</summary>
public sealed class YamlScanTests
{
    private static YamlProblem? Find(string yaml) => YamlScan.Find(new SourceFile("f", "/f", yaml));

    [Theory]
    [InlineData("a: { b: 1, c: [1, 2] }\n")]
    [InlineData("a: { b: 'it''s', c: \"x\\\"}\" } # }\n")]
    [InlineData("a: |\n  { b\n  'c\nd: 1\n")]
    [InlineData("a: { b: 1,\n  c: 2\n}\n")]
    [InlineData("a: &x { b: 1 }\nc: *x\n- d\n")]
    [InlineData("a: x}y\n")]
    public void What_is_right_is_left_alone(string yaml) => Assert.Null(Find(yaml));

    [Theory]
    [InlineData("a: { b: 1\nc: 2\n", 1, 4, "the '{' that begins here is never closed", null)]
    [InlineData("a: [1, 2", 1, 4, "the '[' that begins here is never closed", null)]
    [InlineData(
        "a: { b: 1 ]\n",
        1,
        11,
        "']' closes the '{' of line 1, column 4; that takes '}'",
        null
    )]
    [InlineData("a: 1\nb: }\n", 2, 4, "this '}' closes nothing", null)]
    [InlineData("a: \"x\" }\n", 1, 8, "this '}' closes nothing", null)]
    [InlineData("a: { b: 1 c: 2 }\n", 1, 11, "a comma is missing before 'c'", "1, c:")]
    [InlineData("a: { b: [1] c: 2 }\n", 1, 13, "a comma is missing before 'c'", null)]
    [InlineData("a: { b { c: 1 } }\n", 1, 6, "a colon is missing behind 'b'", "b: {")]
    [InlineData("a: { b:{ c: 1 } }\n", 1, 7, "a blank is missing behind the colon", "b: {")]
    [InlineData("a: { b: c: d }\n", 1, 9, "a text that holds ': ' stands in quotes", null)]
    [InlineData("a: 'x\nb: 1\n", 1, 4, "the quote that begins here is never closed (')", "'x'")]
    [InlineData("a: { b: \"x }\n", 1, 9, "the quote that begins here is never closed (\")", null)]
    public void A_mistake_is_told_where_it_can_be_mended(
        string yaml,
        int line,
        int column,
        string message,
        string? meant
    )
    {
        var problem = Find(yaml)!;
        Assert.Equal(message, problem.Message);
        Assert.Equal((line, column), (problem.Position.Line, problem.Position.Column));
        Assert.Equal(meant, problem.DidYouMean);
    }

    /// <summary>The text before the colon stands in the line above: the place is there, not left of this line.</summary>
    [Theory]
    [InlineData("a: { k: v\n : x }\n", 1, 9)]
    [InlineData("a: {\n    title: x,\n    term: 2022\n: ,\n}\n", 3, 11)]
    public void A_colon_below_its_text_is_told_at_the_text(string yaml, int line, int column)
    {
        var position = Find(yaml)!.Position;
        Assert.Equal((line, column), (position.Line, position.Column));
    }

    [Fact]
    public void Any_text_has_a_place_within_its_lines() =>
        Gen.String[Gen.Char["{}[]'\":,# \nab|&-\\"], 0, 40]
            .Sample(text =>
            {
                var file = new SourceFile("f", "/f", text);
                if (YamlScan.Find(file) is { Position: var at })
                {
                    Assert.InRange(at.Line, 1, text.Split('\n').Length);
                    Assert.InRange(at.Column, 1, file.Line(at.Line).Length + 1);
                }
            });
}
