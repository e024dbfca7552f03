using Calculator.TestSupport;
using Calculator.Workbooks.Checks;

namespace Calculator.Workbooks.Tests.Checks;

public sealed class ShareChecksTests
{
    [Fact]
    public void The_offset_stands_before_its_variants() =>
        Assert.Equal(
            ["share.offset", "share.offset.japan", "share.offset.korea"],
            ShareChecks
                .Of(ShippedReports.Of("gao-21-270").Result.Model)
                .Select(c => c.Id)
                .Where(id => !id.Contains("without", StringComparison.Ordinal))
        );

    [Fact]
    public void Each_looks_at_its_own_line() =>
        Assert.All(
            ShareChecks.Of(ShippedReports.Of("gao-21-270").Result.Model),
            c => Assert.Equal([c.Id["share.".Length..]], c.Formula.LinesRead().Distinct())
        );
}
