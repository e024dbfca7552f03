using Calculator.TestSupport;
using Calculator.Workbooks.Live;

namespace Calculator.Workbooks.Tests.Live;

public sealed class SensitivityTests
{
    /// <summary>Labor of 100, utilities of 40 and water of 9.5 yen over two years: 299; a tenth of labor is 20 of it, a tenth of utilities 8. The
    /// share of 95 % of a bill of 10 is 19 and can't be a tenth more.</summary>
    [Fact]
    public void Each_input_moves_the_total_by_its_part_the_largest_first()
    {
        var result = ShippedReports
            .OfText(
                """
                scenario: s
                title: S
                years: 2022-2023
                report: { currency: JPY }
                hosts:
                  japan:
                    agreements:
                      sma:
                        term: 2022-2023
                        lines:
                          labor: { rule: level, amount: 100 JPY }
                          utilities: { rule: level, amount: 40 JPY }
                          water: { rule: share, of: 10 JPY, share: 95 % }
                """
            )
            .Result;
        var effects = Sensitivity.Of(result, result.Model.Find("support.total")!);
        Assert.Equal("japan.sma.labor.amount", effects[0].Input.Id);
        Assert.Equal(279, effects[0].Less!.Value, 1e-9);
        Assert.Equal(319, effects[0].More!.Value, 1e-9);
        Assert.Equal("japan.sma.utilities.amount", effects[1].Input.Id);
        Assert.Equal(291, effects[1].Less!.Value, 1e-9);
        Assert.Equal(307, effects[1].More!.Value, 1e-9);
        Assert.Contains(effects, e => e.Less is not null && e.More is null);
    }
}
