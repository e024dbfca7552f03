using Calculator.Core.Diagnostics;
using Calculator.ScenarioFiles.Documents;

namespace Calculator.ScenarioFiles.Tests.Documents;

/// <summary>A diagnostic as people read it.</summary>
public sealed class DiagnosticTextTests
{
    private static string Write(
        string text,
        int column,
        int length,
        Diagnostic? diagnostic = null
    ) =>
        DiagnosticText.Write(
            new PositionedDiagnostic(
                diagnostic ?? new Diagnostic("FIG001", Severity.Error, "x", "m"),
                new Position(new SourceFile("a.yaml", "/a.yaml", text), 1, column, length)
            )
        );

    [Fact]
    public void It_has_place_line_caret_and_what_is_allowed() =>
        Assert.Equal(
            """
            a.yaml:1:9: warning FIG001: no number
              1 | troops: many
                |         ^^^^
                  did you mean '5'?
                  allowed: persons
            """.ReplaceLineEndings("\n"),
            Write(
                "troops: many",
                9,
                4,
                new Diagnostic("FIG001", Severity.Warning, "x", "no number")
                {
                    DidYouMean = "5",
                    Allowed = "persons",
                }
            )
        );

    [Fact]
    public void Without_a_place_there_is_no_line() =>
        Assert.Equal(
            "note X: m",
            DiagnosticText.Write(
                new PositionedDiagnostic(new Diagnostic("X", Severity.Note, "", "m"), null)
            )
        );

    [Theory]
    [InlineData(300)]
    [InlineData(161)]
    [InlineData(1)]
    public void A_long_line_is_cut_around_the_place(int column)
    {
        var text = new string('x', column - 1) + "Y" + new string('z', 400);
        var lines = Write(text, column, 1).Split('\n');
        Assert.InRange(lines[1].Length, 1, 170);
        Assert.Equal('Y', lines[1][lines[2].IndexOf('^', StringComparison.Ordinal)]);
    }

    [Fact]
    public void No_caret_stands_beyond_the_line() =>
        Assert.Equal("    |    ^", Write("abc", 40, 9).Split('\n')[2]);

    [Fact]
    public void Tabs_and_control_characters_take_one_column() =>
        Assert.Equal("  1 | a b?c", Write("a\tb\u0007c", 5, 1).Split('\n')[1]);

    [Fact]
    public void The_other_place_is_shown_with_its_line()
    {
        var file = new SourceFile("a.yaml", "/a.yaml", "years: 2022\nyears: 2023\n");
        Assert.EndsWith(
            "  2 | years: 2023\n    | ^^^^^\n      see a.yaml:1:1\n  1 | years: 2022\n    | ^^^^^",
            DiagnosticText.Write(
                new PositionedDiagnostic(
                    new Diagnostic("YML007", Severity.Error, "", "m"),
                    new Position(file, 2, 1, 5)
                )
                {
                    Related = new Position(file, 1, 1, 5),
                }
            ),
            StringComparison.Ordinal
        );
    }
}
