using Calculator.TestSupport;
using Calculator.Workbooks.Live;

namespace Calculator.Workbooks.Tests.Live;

public sealed class ModelLinesTests
{
    [Fact]
    public void Lines_come_in_the_order_asked_for()
    {
        var model = ShippedReports.Of("japan-2022").Result.Model;
        Assert.Equal(
            ["troops", "support.total"],
            model.FindAll("troops", "support.total")!.Select(l => l.Id)
        );
    }

    [Fact]
    public void One_that_is_missing_is_enough_for_none() =>
        Assert.Null(ShippedReports.Of("japan-2022").Result.Model.FindAll("troops", "no.such.line"));

    [Fact]
    public void A_host_counts_once()
    {
        Assert.Equal(["japan"], ShippedReports.Of("japan-2022").Result.Model.Hosts());
        Assert.Superset(
            new HashSet<string> { "japan", "korea" },
            ShippedReports.Of("gao-21-270").Result.Model.Hosts().ToHashSet()
        );
    }
}
