using Calculator.Core.Diagnostics;
using Calculator.ScenarioFiles.Documents;
using Calculator.TestSupport;

namespace Calculator.ScenarioFiles.Tests.Documents;

/// <summary>What is no YAML is told where it can be mended, without the parser's words.</summary>
public sealed class YamlWordsTests
{
    private static readonly string[] s_jargon =
    [
        "scanning",
        "parsing",
        "mapping",
        "token",
        "scalar",
        "sequence",
        "context",
        "stream",
    ];

    [Theory]
    // A missing colon, or a blank behind it.
    [InlineData("a: 1\ntitle x\nb: 2\n", 2, 1, "a colon is missing behind 'title'", "title: x")]
    [InlineData(
        "scenario x\ntitle: y\n",
        1,
        1,
        "a colon is missing behind 'scenario'",
        "scenario: x"
    )]
    [InlineData(
        "hosts:\n  japan\n    troops: 5\n",
        2,
        3,
        "a colon is missing behind 'japan'",
        "japan:"
    )]
    [InlineData(
        "a: 1\nyears:2022\nb: 2\n",
        2,
        6,
        "a blank is missing behind the colon",
        "years: 2022"
    )]
    [InlineData(
        "hosts: { japan { troops: 5 } }\n",
        1,
        10,
        "a colon is missing behind 'japan'",
        "japan: {"
    )]
    [InlineData("hosts: { japan:{ troops: 5 } }\n", 1, 15, "a blank is missing", "japan: {")]
    // Brackets.
    [InlineData("a: { b: { c: 5 }\nd: 1\n", 1, 4, "the '{' that begins here is never closed", null)]
    [InlineData("a: [1, 2\nb: 1\n", 1, 4, "the '[' that begins here is never closed", null)]
    [InlineData("a: {\n  b: { c: 5 },\n  d: { e: 5\n}\n", 3, 6, "never closed", null)]
    [InlineData("a: { b: { c: 5 ] }\n", 1, 16, "that takes '}'", null)]
    [InlineData("a: { b: 1 } }\n", 1, 13, "this '}' closes nothing", null)]
    // Quotes.
    [InlineData("a: \"b\nc: 1\nd: \"e\"\n", 1, 4, "never closed (\")", "\"b\"")]
    [InlineData("a: 'b\nc: 1\n", 1, 4, "never closed (')", "'b'")]
    [InlineData("a: { b: \"c }\nd: 1\n", 1, 9, "never closed (\")", null)]
    [InlineData("a: 'it's me'\nb: 1\n", 1, 8, "behind its closing quote", null)]
    [InlineData("a: \"b\" c\nd: 1\n", 1, 8, "behind its closing quote", null)]
    [InlineData("a: \"C:\\data\"\n", 1, 7, "'\\d' means nothing", null)]
    // Indentation.
    [InlineData("a:\n  b:\n    c: 5\n   d: 5\n", 4, 4, "indentation fits none", null)]
    [InlineData("a: 1\n  b: 2\n", 2, 3, "further to the right than line 1", null)]
    [InlineData(" a: 1\nb: 2\n", 2, 1, "indentation fits none", null)]
    // Texts that hold or begin with signs.
    [InlineData("title: a: b\n", 1, 8, "stands in quotes", "\"a: b\"")]
    [InlineData("t: { title: a: b }\n", 1, 13, "stands in quotes", null)]
    [InlineData("title: @home # x\n", 1, 8, "can't begin with '@'", "\"@home\"")]
    [InlineData("title: `a`\n", 1, 8, "can't begin with '`'", "\"`a`\"")]
    [InlineData("title: % of all\n", 1, 8, "can't begin with '%'", "\"% of all\"")]
    [InlineData("% of all\n", 1, 1, "can't begin with '%'", null)]
    [InlineData("title: & more\n", 1, 8, "can't begin with '&'", "\"& more\"")]
    [InlineData("title: > 5 bn\n", 1, 8, "can't begin with '>'", "\"> 5 bn\"")]
    [InlineData("title: &more things\n", 1, 8, "'&more' gives the text a name", null)]
    [InlineData("title: !very good\n", 1, 8, "'!very' is taken for the text's kind", null)]
    [InlineData("title: *important*\n", 1, 8, "a text that begins with '*' stands in quotes", null)]
    // Dashes and commas.
    [InlineData("a: 1\n- b: 2\n", 2, 1, "a list's dash stands among keys", null)]
    [InlineData("a: - b\n", 1, 4, "a dash begins an item", "\"- b\"")]
    [InlineData("a:\n  - b\n  c: 1\n", 3, 3, "among the items of a list", null)]
    [InlineData("a: { b: 5 c: 3 }\n", 1, 11, "a comma is missing before 'c'", "5, c:")]
    [InlineData("a: { b: 5\n  c: 3 }\n", 2, 3, "a comma is missing before 'c'", null)]
    [InlineData("a: { b: { c: 1 } d: { e: 1 } }\n", 1, 18, "a comma is missing before 'd'", null)]
    [InlineData(
        "a: {\n  b: { c: 1 }\n  d: { e: 1 }\n}\n",
        3,
        3,
        "a comma is missing before 'd'",
        null
    )]
    [InlineData("a: { b: \"x\" c: 1 }\n", 1, 13, "a comma is missing before 'c'", null)]
    [InlineData("a:\n\tb: 1\n", 2, 1, "a tab indents this line", null)]
    public void A_mistake_is_told_in_words_of_its_writer(
        string yaml,
        int line,
        int column,
        string words,
        string? didYouMean
    )
    {
        var diagnostics = new PositionedDiagnostics();
        DocumentReader.Read(new SourceFile("t.yaml", "/t.yaml", yaml), diagnostics);
        var error = Assert.Single(diagnostics.Items);
        Assert.Contains(words, error.Diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal((line, column), (error.Position!.Line, error.Position.Column));
        Assert.All(
            s_jargon,
            word => Assert.DoesNotContain(word, error.Diagnostic.Message, StringComparison.Ordinal)
        );
        if (didYouMean is not null)
        {
            Assert.Equal(didYouMean, error.Diagnostic.DidYouMean);
        }
    }

    [Theory]
    [InlineData("a: it's me {or} you, [x]\nb: 'it''s'\nc: \"a \\\" b\"\n")]
    [InlineData("a: |\n  { [ \" '\n  b: c\nd: >-\n  \" x\ne: 1\n")]
    [InlineData(
        "a: &x { b: 1,\n  c: [1, 2], # } ] \"\n}\nd: *x\ne: { f: !!str 5, g: \"h\", 'i': j }\n"
    )]
    [InlineData("a:\n- b\n- { c: d }\n- \"e\n  f\"\ng: {h: 1, i: [j, k],}\n")]
    [InlineData("a: { b: long\n    text, c: 1 }\n{ d: e }: 1\n")]
    public void What_is_YAML_is_taken(string yaml)
    {
        var diagnostics = new PositionedDiagnostics();
        DocumentReader.Read(new SourceFile("t.yaml", "/t.yaml", yaml), diagnostics);
        Assert.DoesNotContain(diagnostics.Items, d => d.Diagnostic.Code != "YML006");
    }

    [Fact]
    public void The_shipped_files_have_no_silent_mistake() =>
        Assert.All(
            Directory.EnumerateFiles(Repository.Scenarios, "*.yaml", SearchOption.AllDirectories),
            file => Assert.Null(YamlScanOf(file))
        );

    private static string? YamlScanOf(string path)
    {
        var diagnostics = new PositionedDiagnostics();
        DocumentReader.Read(
            new SourceFile(path, path, File.ReadAllText(path)),
            diagnostics,
            new DocumentLimits(4_000_000)
        );
        return diagnostics
            .Items.FirstOrDefault(d => d.Diagnostic.Severity == Severity.Error)
            ?.Diagnostic.Message;
    }
}
