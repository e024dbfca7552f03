using Calculator.Core.Tests.Support;
using Calculator.TestSupport;

namespace Calculator.Core.Tests.Compilation.Rules;

/// <summary>An amount for each year.</summary>
public sealed class ScheduleRuleTests
{
    [Fact]
    public void Schedule_pays_what_each_year_says()
    {
        var result = TestScenario.Run(
            TestScenario.OneAgreement(
                "a: { rule: schedule, amounts: { 2022-2023: 23.4 bn JPY, 2024: 15.1 bn JPY } }",
                "2022-2024"
            )
        );
        ExpectedLine.Is(result, "japan.sma.a", 0, 23.4e9, 23.4e9, 15.1e9);
    }
}
