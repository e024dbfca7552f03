using Calculator.TestSupport;
using Calculator.Workbooks.Checks;

namespace Calculator.Workbooks.Tests.Checks;

public sealed class AllocationChecksTests
{
    private const string Scenario = """
        scenario: s
        years: 2022-2023
        report: { currency: JPY }
        hosts:
          japan:
            agreements:
              sma:
                term: 2022-2023
                lines:
                  contribution:
                    rule: allocate
                    total: { rule: level, amount: 100 JPY }
                    shares: { labor: 60 %, utilities: 40 % }
                  bill: { rule: level, amount: 50 JPY, category: logistics }
                  part: { rule: share, of: bill, share: 30 %, category: rent }
        """;

    /// <summary>A share of another line is no allocation: nothing says that the shares are the whole.</summary>
    [Fact]
    public void Only_what_an_item_shares_out_itself_must_be_the_whole()
    {
        var result = TestScenario.Run(Scenario);
        var check = AllocationChecks.Of(result.Model).Single();
        Assert.Equal("allocation.japan.sma.contribution", check.Id);
        Assert.Equal(
            [
                "japan.sma.contribution.labor",
                "japan.sma.contribution.utilities",
                "japan.sma.contribution",
            ],
            check.Formula.LinesRead().Distinct()
        );
        Assert.Equal(1, result.Value(check.Formula, 2022));
    }

    [Fact]
    public void Every_line_with_shares_of_its_own_has_a_check() =>
        Assert.Equal(
            ["allocation.korea.sma-12.contribution"],
            AllocationChecks.Of(ShippedReports.Of("korea-sma-12").Result.Model).Select(c => c.Id)
        );
}
