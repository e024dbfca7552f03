using Calculator.TestSupport;
using Calculator.Workbooks.Layout;

namespace Calculator.Workbooks.Tests.Layout;

public sealed class WorkbookDraftTests
{
    [Fact]
    public void The_largest_value_of_a_line_counts_over_all_cases()
    {
        var report = ShippedReports.WithAlternatives("japan-2022");
        var expected = report
            .Alternatives.Select(a => a.Result)
            .Append(report.Result)
            .Max(r => r.Values("support.total").ToArray().Max());
        Assert.Equal(expected, new WorkbookDraft(report).LargestOf("support.total"));
    }

    [Fact]
    public void A_published_figure_that_differs_without_a_reason_breaks_the_checks()
    {
        var report = ShippedReports.Of("korea-sma-11");
        Assert.True(new WorkbookDraft(report).AllChecksHold);
        Assert.False(
            new WorkbookDraft(
                report with
                {
                    Published =
                    [
                        .. report.Published.Select(o =>
                            o with
                            {
                                Figure = o.Figure with { Differs = null },
                            }
                        ),
                    ],
                }
            ).AllChecksHold
        );
    }
}
