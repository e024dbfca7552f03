using Calculator.TestSupport;
using Calculator.Workbooks.Layout;

namespace Calculator.Workbooks.Tests.Layout;

public sealed class DriverNeedsTests
{
    private static readonly WorkbookDraft s_draft = new(
        ShippedReports.Of("japan-2022", "actual-rates") with
        {
            Baseline = ShippedReports.Of("japan-2022"),
        }
    );

    /// <summary>Yen support in dollars moves with the rate, yen support in yen does not; neither moves with what comes before.</summary>
    [Fact]
    public void Only_what_rests_on_a_driver_moves_with_it()
    {
        var needs = s_draft.Drivers.Needs!;
        Assert.Equal(1, needs.LastMove("support.total", 2));
        Assert.Equal(DriverNeeds.Unmoved, needs.LastMove("support.total", 0));
        Assert.Equal(DriverNeeds.Unmoved, needs.LastMove("japan.sma-2022.labor", 2));
    }

    [Fact]
    public void The_rate_itself_is_the_alternatives() =>
        Assert.True(
            s_draft.Drivers.Needs!.IsTaken(
                s_draft
                    .Report.Result.Model.Lines.First(l =>
                        l.Id.StartsWith("exchange-rate.", StringComparison.Ordinal)
                    )
                    .Id,
                1,
                2024
            )
        );

    [Fact]
    public void Without_a_base_there_is_no_sheet() =>
        Assert.False(new WorkbookDraft(ShippedReports.Of("japan-2022")).Drivers.IsNeeded);
}
