using Calculator.Core.Modelling;
using Calculator.TestSupport;
using Calculator.Workbooks.Live;
using Calculator.Workbooks.Sheets;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Sheets;

public sealed class HeadlineTests
{
    [Fact]
    public void Well_known_lines_come_in_a_fixed_order_with_the_variants_of_the_offset()
    {
        var ids = Headline
            .Of(new LiveModel(ShippedReports.Of("japan-2022")))
            .Select(l => l.Id)
            .ToArray();
        Assert.Equal(
            [
                "support.total",
                "support.cash",
                "support.in-kind",
                "support.forgone",
                "sender-cost.gross",
                "sender-cost.net",
                "stationing-cost.total",
                "offset",
                "offset.without-forgone",
                "troops",
                "support.per-troop",
            ],
            ids
        );
    }

    [Fact]
    public void A_model_without_one_shows_its_measures_or_everything()
    {
        var measures = Headline.Of(new LiveModel(ShippedReports.Of("nato-spending-gap")));
        Assert.NotEmpty(measures);
        Assert.All(measures, l => Assert.Equal(LineRole.Measure, l.Role));
        Assert.Equal(["b"], Headline.Of(new LiveModel(TestReports.Smallest())).Select(l => l.Id));
    }
}
