using Calculator.TestSupport;

namespace Calculator.ScenarioFiles.Tests.Reading;

/// <summary>What a scenario says that it extends.</summary>
public sealed class ExtendsKeyTests
{
    [Theory]
    [InlineData("{ scenario: base, alternative: les }", "ALT001", 2, 41, "less")]
    [InlineData("{ scenario: base, alternativ: less }", "EXT001", 2, 1, null)]
    [InlineData("{ scenario: base, alternative: less, titel: x }", "EXT006", 2, 47, null)]
    [InlineData("[base]", "EXT001", 2, 1, null)]
    [InlineData("{ alternative: less }", "EXT001", 2, 1, null)]
    public void A_mistake_in_what_is_extended_is_told(
        string extends,
        string code,
        int line,
        int column,
        string? didYouMean
    )
    {
        var error = Assert.Single(
            TestScenario.Errors($"scenario: delta\nextends: {extends}\n", ExtendedScenario.Files)
        );
        Assert.Equal(code, error.Diagnostic.Code);
        Assert.Equal((line, column), (error.Position!.Line, error.Position.Column));
        Assert.Equal(didYouMean, error.Diagnostic.DidYouMean);
    }

    [Theory]
    [InlineData("extends: [base]")]
    [InlineData("extends: ~")]
    public void Extends_names_one_file(string line) =>
        Assert.Equal(
            "EXT001",
            Assert.Single(TestScenario.Errors("scenario: a\n" + line + "\n")).Diagnostic.Code
        );
}
