using Calculator.Core.Diagnostics;
using Calculator.ScenarioFiles.Binding;
using Calculator.TestSupport;

namespace Calculator.ScenarioFiles.Tests.Binding;

/// <summary>Fiscal years as tables print them.</summary>
public sealed class YearsReaderTests
{
    [Theory]
    [InlineData("2022", 2022, 2022)]
    [InlineData("FY2022-FY2026", 2022, 2026)]
    [InlineData(" fy 2022 – 2026 ", 2022, 2026)]
    [InlineData("1950", 1950, 1950)]
    public void Years_and_spans_are_read(string text, int first, int last) =>
        Assert.Equal(new Core.Time.YearRange(first, last), YearsReader.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("2026-2022")]
    [InlineData("2022-2024-2026")]
    [InlineData("22")]
    [InlineData("FY")]
    [InlineData("２０２２")]
    [InlineData("+2022")]
    public void Anything_else_is_none(string text) => Assert.Null(YearsReader.Read(text));

    [Theory]
    [InlineData("2022", "FY2022", true)]
    [InlineData("2022", "2023", false)]
    [InlineData("labor", "labor", false)]
    public void One_year_may_be_written_in_two_ways(string left, string right, bool same) =>
        Assert.Equal(same, YearsReader.AreSame(left, right));

    [Theory]
    [InlineData("FY2023")]
    [InlineData("FY 2023")]
    [InlineData("fy2023")]
    public void A_year_is_taken_as_tables_print_it(string year)
    {
        var file = TestScenario.Read(
            WordScenario.Yaml(
                $"japan: {{ troops: {{ base: 10, base-year: {year}, growth: 10 % }}, gdp: {{ FY2022-{year}: 5 bn USD, fy 2024: 6 bn USD }} }}",
                $"basis: {year}, discount: {{ rate: 2 %, year: {year} }}",
                deflators: "USD: 2 %, JPY: 2 %"
            )
        );
        Assert.Empty(file.Diagnostics.Where(d => d.Diagnostic.Severity == Severity.Error));
        Assert.Equal(2023, file.Scenario!.Report.Basis.BaseYear);
        Assert.Equal(2023, file.Scenario.Report.DiscountYear);
        Assert.Equal(
            11,
            TestScenario
                .Run(
                    WordScenario.Yaml(
                        $"japan: {{ troops: {{ base: 10, base-year: {year}, growth: 10 % }} }}"
                    )
                )
                .Value("japan.troops", 2024),
            9
        );
    }

    [Fact]
    public void A_delta_may_write_a_year_otherwise_than_its_baseline() =>
        Assert.Equal(
            7,
            TestScenario
                .Run(
                    "scenario: d\nextends: base\nhosts: { japan: { troops: { FY2023: 7 } } }\n",
                    new Dictionary<string, string>(StringComparer.Ordinal)
                    {
                        ["base.yaml"] = WordScenario.Yaml(
                            "japan: { troops: { 2022: 5, 2023: 6, 2024: 5 } }"
                        ),
                    }
                )
                .Value("japan.troops", 2023)
        );
}
