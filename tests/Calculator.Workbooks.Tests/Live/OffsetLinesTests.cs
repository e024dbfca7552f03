using Calculator.TestSupport;
using Calculator.Workbooks.Live;

namespace Calculator.Workbooks.Tests.Live;

public sealed class OffsetLinesTests
{
    [Fact]
    public void One_host_has_the_offset_and_its_variants() =>
        Assert.Equal(
            ["offset", "offset.without-forgone"],
            OffsetLines.Of(ShippedReports.Of("japan-2022").Result.Model).Select(l => l.Id)
        );

    [Fact]
    public void Several_hosts_have_each_their_own()
    {
        var model = ShippedReports.Of("gao-21-270").Result.Model;
        var ids = OffsetLines.Of(model).Select(l => l.Id).ToArray();
        Assert.Contains("offset", ids);
        Assert.Contains("offset.japan", ids);
        // As many as have both support and a cost, and every line of that family.
        Assert.Equal(
            model.Lines.Count(l => l.Id.StartsWith("offset", StringComparison.Ordinal)),
            ids.Length
        );
    }
}
