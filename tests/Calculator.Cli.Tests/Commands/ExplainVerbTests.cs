namespace Calculator.Cli.Tests.Commands;

/// <summary><c>alliance explain</c> goes down to the sources.</summary>
public sealed class ExplainVerbTests : ProgramTest
{
    [Fact]
    public void Explain_and_compare_of_a_scenario_with_errors_end_with_1()
    {
        var bad = Write("bad.yaml", Bad);
        Assert.Equal(1, Alliance("explain", bad, "support.total", "2022").Code);
        Assert.Equal(1, Alliance("compare", Scenario("japan-headline"), bad).Code);
        Assert.Equal(["bad.yaml"], Files());
    }

    [Fact]
    public void Explain_tells_the_lines_and_years_there_are()
    {
        var (code, output, error) = Alliance(
            "explain",
            Scenario("japan-headline"),
            "support.per-trop",
            "2022"
        );
        Assert.Equal((2, ""), (code, output));
        Assert.Contains("did you mean 'support.per-troop'?", error, StringComparison.Ordinal);
        (code, _, error) = Alliance("explain", Scenario("japan-headline"), "troops", "2030");
        Assert.Equal(2, code);
        Assert.Contains("2022-2026", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scenario_may_extend_a_shipped_one_by_its_id()
    {
        var path = Write(
            "mine.yaml",
            "scenario: mine\nextends: korea-sma-12\neconomy: { indices: { korea-cpi: { value: 7 %, source: me } } }\n"
        );
        var (code, output, error) = Alliance("explain", path, "korea.sma-12.contribution", "2027");
        Assert.True(code == 0, error);
        Assert.Contains("the cap of 5 % bound: without it 7 %", output, StringComparison.Ordinal);
    }

    /// <summary>100 x 1.1 = 110 in 2021, before the scenario's first year 2023.</summary>
    [Fact]
    public void Years_before_the_first_that_amounts_rest_on_are_explained_too()
    {
        var path = Write(
            "late.yaml",
            """
            scenario: late
            years: 2023-2024
            report: { currency: JPY }
            hosts:
              japan:
                agreements:
                  sma:
                    term: 2020-2024
                    source: x
                    lines: { a: { rule: escalate, base: 100 bn JPY, rate: 10 % } }
            """
        );
        var (code, output, error) = Alliance("explain", path, "japan.sma.a", "2021");
        Assert.True(code == 0, error);
        Assert.StartsWith("japan.sma.a [2021] = 110.00 bn JPY", output, StringComparison.Ordinal);
        (code, _, error) = Alliance("explain", path, "japan.sma.a", "2019");
        Assert.Equal(2, code);
        Assert.Contains(
            "2019 lies outside the scenario's fiscal years 2023-2024; before them 'japan.sma.a' is known for 2020-2022",
            error,
            StringComparison.Ordinal
        );
    }
}
