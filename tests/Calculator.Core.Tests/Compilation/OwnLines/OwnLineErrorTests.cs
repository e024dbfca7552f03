using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.OwnLines;

/// <summary>What names and units of formulas get wrong is told where it stands.</summary>
public sealed class OwnLineErrorTests
{
    private const string Scenario = """
        scenario: test
        years: 2022-2024
        report: { currency: USD }
        economy: { indices: { cpi: 2 % } }
        common-funds:
          nato: { total: 3 bn USD, sender: us, source: x, shares: { us: 100 % } }
        lines:

        """;

    /// <summary>The first line stands in line 8; its formula begins in column 17, behind <c>  x: { formula: </c>.</summary>
    [Theory]
    [InlineData("x: { formula: common-fund.nato.totl }", "LIN003 8:17", "common-fund.nato.total")]
    [InlineData("x: { formula: 2 * total }", "LIN003 8:21", "common-fund.nato.total")]
    [InlineData("x: { formula: year-2022 }", "LIN003 8:17", "year - 2022")]
    [InlineData(
        "x: { formula: y-z }\n  y: { formula: 1 }\n  z: { formula: 2 }",
        "LIN003 8:17",
        "y - z"
    )]
    [InlineData("x: { formula: min }", "LIN003 8:17", null)]
    [InlineData("x: { formula: index(cpy) }", "ECO001 8:23", "cpi")]
    [InlineData("x: { formula: index(2) }", "LIN004 8:23", null)]
    [InlineData("x: { formula: previous(1 + 2) }", "LIN004 8:28", null)]
    [InlineData("x: { formula: previous(year) }", "LIN004 8:26", null)]
    [InlineData("x: { formula: 1 USD + 2 JPY }", "LIN005 8:23", null)]
    [InlineData("x: { formula: 1 + common-fund.nato.total }", "LIN005 8:19", null)]
    [InlineData("x: { formula: 1 USD > 2 }", "LIN005 8:23", null)]
    [InlineData("x: { formula: \"max(1 USD, 2 USD, 3)\" }", "LIN005 8:36", null)]
    [InlineData("x: { formula: \"if(1 USD, 2, 3)\" }", "LIN005 8:21", null)]
    [InlineData("x: { formula: \"if(1, 2 USD, 3)\" }", "LIN005 8:31", null)]
    [InlineData("x: { formula: \"previous(common-fund.nato.total, 0)\" }", "LIN005 8:51", null)]
    [InlineData("x: { formula: 1 USD, unit: JPY }", "LIN006 8:30", null)]
    [InlineData("x: { formula: x + 1 }", "LIN007 8:17", null)]
    [InlineData("x: { formula: previous(x) * 2 USD }", "LIN009 8:26", null)]
    [InlineData("common-fund: { formula: 1 }\n  offset: { formula: 1 }", "LIN008 9:3", null)]
    [InlineData("x: { formula: 1 }\n  X: { formula: 1 }", "LIN008 9:3", null)]
    public void It_is_told_at_its_place(string lines, string told, string? meant)
    {
        var error = Assert.Single(TestScenario.Errors(Scenario + "  " + lines));
        Assert.Equal(
            told,
            $"{error.Diagnostic.Code} {error.Position!.Line}:{error.Position.Column}"
        );
        Assert.Equal(meant, error.Diagnostic.DidYouMean);
    }

    [Fact]
    public void A_circle_is_told_at_each_of_its_places()
    {
        var errors = TestScenario.Errors(
            Scenario
                + "  a: { formula: b + 1 }\n  b: { formula: 2 * c }\n  c: { formula: 3 - a }\n  d: { formula: a + nothing }"
        );
        Assert.Equal(
            ["LIN007 8:17", "LIN007 9:21", "LIN007 10:21", "LIN003 11:21"],
            errors.Select(e => $"{e.Diagnostic.Code} {e.Position!.Line}:{e.Position.Column}")
        );
        Assert.All(
            errors.Take(3),
            e => Assert.Contains("a -> b -> c -> a", e.Diagnostic.Message, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_figure_without_source_is_told_at_its_place()
    {
        var warning = Assert.Single(
            TestScenario.Read(Scenario + "  x: { formula: 5 USD * 2 }").Diagnostics,
            d => d.Diagnostic.Code == "SCN020" && d.Position!.Line == 8
        );
        Assert.Equal(17, warning.Position!.Column);
    }

    [Fact]
    public void Too_many_lines_are_told_once() =>
        Assert.Equal(
            "LIN002",
            Assert
                .Single(
                    TestScenario.Errors(
                        Scenario
                            + string.Concat(
                                Enumerable.Range(1, 101).Select(i => $"  x{i}: {{ formula: 1 }}\n")
                            )
                    )
                )
                .Diagnostic.Code
        );
}
