using Calculator.TestSupport;
using Calculator.Workbooks.Checks;

namespace Calculator.Workbooks.Tests.Checks;

public sealed class PostureChecksTests
{
    [Fact]
    public void Forward_personnel_is_added_up_by_host_and_by_service()
    {
        var model = ShippedReports.Of("okinawa-guam").Result.Model;
        Assert.Equal(
            ["posture.host.japan", "posture.forward"],
            PostureChecks.ByHost(model).Single().Formula.LinesRead().Distinct()
        );
        // Every line of that family.
        Assert.Equal(
            model
                .Lines.Select(l => l.Id)
                .Where(id => id.StartsWith("posture.service.", StringComparison.Ordinal))
                .Append("posture.forward"),
            PostureChecks.ByService(model).Single().Formula.LinesRead().Distinct()
        );
    }

    [Fact]
    public void The_headcount_is_zero_beside_the_force()
    {
        var check = PostureChecks
            .Headcount(ShippedReports.Of("okinawa-guam").Result.Model)
            .Single();
        Assert.Equal(["posture.balance", "posture.forward"], check.Formula.LinesRead().Distinct());
    }

    [Fact]
    public void A_scenario_without_units_has_none()
    {
        var model = ShippedReports.Of("japan-2022").Result.Model;
        Assert.Empty(PostureChecks.ByHost(model));
        Assert.Empty(PostureChecks.ByService(model));
        Assert.Empty(PostureChecks.Headcount(model));
    }
}
