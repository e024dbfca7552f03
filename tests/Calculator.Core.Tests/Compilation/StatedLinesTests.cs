using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation;

/// <summary>A line and the bill it shares may have one name.</summary>
public sealed class StatedLinesTests
{
    private static string Yaml(string lines) =>
        TestScenario.OneAgreement(
            lines,
            "2011-2012",
            host: "bills: { utilities: { value: 32.8 bn JPY, source: x }, labor: { value: 9 bn JPY, source: x } }"
        );

    [Theory]
    // 76 % of 32.8 is 24.928 bn, above the ceiling; 72 % is 23.616 bn.
    [InlineData("{ rule: share, of: utilities, share: 76 %, ceiling: 24.9 bn JPY }", 24.9e9)]
    [InlineData("{ rule: share, of: utilities, share: 72 %, ceiling: 24.9 bn JPY }", 23.616e9)]
    [InlineData("{ rule: share, of: bills.utilities, share: 50 % }", 16.4e9)]
    [InlineData("{ rule: share, of: japan.bills.utilities, share: 50 % }", 16.4e9)]
    public void The_bill_is_found(string line, double amount) =>
        Assert.Equal(
            amount,
            TestScenario.Run(Yaml("utilities: " + line)).Value("japan.sma.utilities", 2011),
            1e-3
        );

    [Fact]
    public void A_line_of_that_name_is_taken_and_told()
    {
        var file = TestScenario.Read(
            Yaml(
                "labor: { rule: level, amount: 2 bn JPY }\nextra: { rule: share, of: labor, share: 50 % }"
            )
        );
        Assert.Contains(file.Diagnostics, d => d.Diagnostic.Code == "AGR018");
        Assert.Contains(
            TestScenario
                .Read(Yaml("labor: { rule: share, of: labor, share: 50 % }"))
                .Diagnostics.Select(d => d.Diagnostic.Code),
            c => c == "SCN010"
        );
    }

    [Fact]
    public void Without_a_bill_a_line_is_not_its_own() =>
        Assert.Equal(
            "AGR010",
            Assert
                .Single(TestScenario.Errors(Yaml("water: { rule: share, of: water, share: 50 % }")))
                .Diagnostic.Code
        );
}
