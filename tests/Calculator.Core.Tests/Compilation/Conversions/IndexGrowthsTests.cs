using Calculator.Core.Tests.Support;
using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Conversions;

public sealed class IndexGrowthsTests
{
    private static string Yaml(string indices, string index = "cpi") =>
        TestScenario.OneAgreement(
            $"a: {{ rule: escalate, base: 100 bn JPY, index: {index} }}",
            "2022-2024",
            more: $"economy: {{ indices: {{ {indices} }} }}"
        );

    /// <summary>Levels of 100, 102, 107.1 grow by 2 % and 5 %, as rates of the same say.</summary>
    [Theory]
    [InlineData("cpi: { schedule: { 2022: 100, 2023: 102, 2024: 107.1 } }")]
    [InlineData("cpi: { schedule: { 2023: 2 %, 2024: 5 % } }")]
    public void Levels_and_rates_are_the_same_growth(string indices) =>
        ExpectedLine.Is(
            TestScenario.Run(Yaml(indices)),
            "japan.sma.a",
            1e-3,
            100e9,
            102e9,
            107.1e9
        );

    [Fact]
    public void An_index_that_two_lines_follow_is_one_assumption()
    {
        var result = TestScenario.Run(
            TestScenario.OneAgreement(
                """
                a: { rule: escalate, base: 100 bn JPY, index: cpi }
                b: { rule: escalate, base: 10 bn JPY, index: cpi }
                """,
                "2022-2023",
                more: "economy: { indices: { cpi: 3 % } }"
            )
        );
        Assert.Single(
            result.Model.Inputs,
            i => i.Id.StartsWith("index.", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void One_that_is_not_there_is_an_error_with_the_nearest_name()
    {
        var error = Assert.Single(TestScenario.Errors(Yaml("cpi: 3 %", "cip"))).Diagnostic;
        Assert.Equal(("ECO001", "cpi", "cpi"), (error.Code, error.Allowed, error.DidYouMean));
    }
}
