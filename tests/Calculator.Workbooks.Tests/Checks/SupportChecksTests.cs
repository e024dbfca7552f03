using Calculator.TestSupport;
using Calculator.Workbooks.Checks;

namespace Calculator.Workbooks.Tests.Checks;

public sealed class SupportChecksTests
{
    [Fact]
    public void Categories_are_found_by_role()
    {
        var model = ShippedReports.Of("japan-2022").Result.Model;
        Assert.Equal(
            [
                "support.category.labor",
                "support.category.utilities",
                "support.category.training-equipment",
                "support.category.facilities-improvement",
                "support.total",
            ],
            SupportChecks.ByCategory(model).Single().Formula.LinesRead().Distinct()
        );
        Assert.True(SupportChecks.OverYears(model).Single().IsOverYears);
    }

    [Fact]
    public void What_is_not_split_counts_beside_the_kinds_where_there_is_some()
    {
        string[] kinds = ["support.cash", "support.in-kind", "support.forgone"];
        var split = ShippedReports.Of("japan-2022").Result.Model;
        var notSplit = ShippedReports.Of("dod-compendium-2002").Result.Model;
        Assert.Equal(
            [.. kinds, "support.total"],
            SupportChecks.ByKind(split).Single().Formula.LinesRead().Distinct()
        );
        Assert.Equal(
            [.. kinds, "support.not-split", "support.total"],
            SupportChecks.ByKind(notSplit).Single().Formula.LinesRead().Distinct()
        );
    }

    [Fact]
    public void Only_several_hosts_are_added_up()
    {
        Assert.Empty(SupportChecks.ByHost(ShippedReports.Of("japan-2022").Result.Model));
        Assert.Equal(
            ["support.total.japan", "support.total.korea", "support.total"],
            SupportChecks
                .ByHost(ShippedReports.Of("gao-21-270").Result.Model)
                .Single()
                .Formula.LinesRead()
                .Distinct()
        );
    }

    [Fact]
    public void A_posture_without_agreements_has_none() =>
        Assert.Empty(
            SupportChecks.ByCategory(ShippedReports.Of("europe-brigade-posture").Result.Model)
        );
}
