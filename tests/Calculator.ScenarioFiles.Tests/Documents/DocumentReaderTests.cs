using System.Diagnostics;
using System.Text;
using Calculator.ScenarioFiles.Documents;

namespace Calculator.ScenarioFiles.Tests.Documents;

public sealed class DocumentReaderTests
{
    private static PositionedDiagnostic Error(string yaml)
    {
        var diagnostics = new PositionedDiagnostics();
        var watch = Stopwatch.StartNew();
        DocumentReader.Read(new SourceFile("t.yaml", "/t.yaml", yaml), diagnostics);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 5);
        return Assert.Single(diagnostics.Items);
    }

    [Theory]
    [InlineData("a: 1\na: 2\n", "YML007", 2, 1)]
    [InlineData("a: [1, 2\n", "YML001", 1, 4)]
    [InlineData("a:\n\t- 1\n", "YML008", 2, 1)]
    [InlineData("- 1\n", "YML005", 1, 1)]
    [InlineData("", "YML003", 1, 1)]
    [InlineData("a: 1\n---\nb: 2\n", "YML004", 2, 1)]
    [InlineData("[a]: 1\n", "YML006", 1, 1)]
    [InlineData("a: *b\n", "YML002", 1, 4)]
    [InlineData("!![K a: 1\n", "YML001", 1, 1)]
    [InlineData("a: 1\nb: !![K x\n", "YML001", 2, 2)]
    [InlineData("a: \"\\UFFFFFFFF\"\n", "YML001", 1, 2)]
    [InlineData("%YAML 99999999999999999999.1\n---\na: 1\n", "YML001", 1, 16)]
    [InlineData("%TAG ! x\n%TAG ! x\n---\na: 1\n", "YML001", 2, 1)]
    [InlineData("a: &a *a\n", "YML001", 1, 9)]
    [InlineData("a: &a [*a]\n", "YML002", 1, 8)]
    [InlineData("a: 'never closed\n", "YML001", 1, 4)]
    [InlineData("a: b: c\n", "YML001", 1, 4)]
    [InlineData("# only a comment\n", "YML003", 1, 1)]
    [InlineData("just words\n", "YML005", 1, 1)]
    [InlineData("? [a, b]\n: 1\n", "YML006", 1, 3)]
    [InlineData("a: { b: 1, b: 2 }\n", "YML007", 1, 12)]
    public void Bad_documents_are_told_with_their_place(
        string yaml,
        string code,
        int line,
        int column
    )
    {
        var error = Error(yaml);
        Assert.Equal(code, error.Diagnostic.Code);
        Assert.Equal((line, column), (error.Position!.Line, error.Position.Column));
    }

    [Fact]
    public void Aliases_that_multiply_are_stopped()
    {
        var yaml = new StringBuilder("a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n");
        for (var c = 'b'; c <= 'j'; c++)
        {
            yaml.Append(c)
                .Append(": &")
                .Append(c)
                .Append(" [")
                .AppendJoin(", ", Enumerable.Repeat($"*{(char)(c - 1)}", 10))
                .Append("]\n");
        }

        Assert.Equal("YML002", Error(yaml.ToString()).Diagnostic.Code);
    }

    [Fact]
    public void Deep_nesting_is_stopped() =>
        Assert.Equal("YML002", Error("a: " + new string('[', 100_000)).Diagnostic.Code);

    [Fact]
    public void A_huge_file_is_refused() =>
        Assert.Equal("YML002", Error("a: " + new string('x', 1_100_000)).Diagnostic.Code);

    [Fact]
    public void An_alias_stands_for_its_anchor()
    {
        var diagnostics = new PositionedDiagnostics();
        var root = DocumentReader.Read(
            new SourceFile("t", "/t", "a: &x { b: 1 }\nc: *x\n"),
            diagnostics
        )!;
        Assert.Empty(diagnostics.Items);
        Assert.Equal("1", ((TextNode)((MapNode)root.Find("c")!.Value).Find("b")!.Value).Text);
    }

    [Fact]
    public void A_diagnostic_shows_the_line_with_a_caret()
    {
        var text = DiagnosticText.Write(Error("a: 1\na: 2\n"));
        Assert.Contains("t.yaml:2:1: error YML007", text, StringComparison.Ordinal);
        Assert.Contains("  2 | a: 2\n    | ^", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Control_characters_never_reach_the_terminal()
    {
        var diagnostics = new PositionedDiagnostics();
        var root = DocumentReader.Read(
            new SourceFile("t", "/t", "\"\\e[31mx\": 1\n\"\\e[31mx\": \"\\a\"\n"),
            diagnostics
        )!;
        Assert.Equal(
            ["YML009", "YML009", "YML007", "YML009"],
            diagnostics.Items.OrderBy(i => i.Position!.Line).Select(i => i.Diagnostic.Code)
        );
        Assert.All(
            diagnostics.Items,
            i => Assert.DoesNotContain(DiagnosticText.Write(i), c => char.IsControl(c) && c != '\n')
        );
        Assert.Equal("\ufffd[31mx", Assert.Single(root.Entries).Key);
    }
}
