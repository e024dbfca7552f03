using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests;

public sealed class LongHorizonTests
{
    [Fact]
    public void Thirty_years_recalculate_to_the_run_past_column_z()
    {
        LibreOffice.Require();
        var report = TestReports.Pact(years: 30);

        var workbook = LibreOffice.Recalculate(Workbook.Of(report).Bytes);

        Assert.Equal("1", workbook.At(workbook.Names["checks_ok"]).Value);
        var last = workbook.Lines().Where(l => l.Year == 2051).ToArray();
        Assert.Equal(report.Result.Model.Lines.Length, last.Length);
        Assert.All(
            last,
            l =>
                Assert.Equal(
                    report.Result.Value(l.Id, 2051),
                    l.Cell.Number!.Value,
                    Math.Abs(report.Result.Value(l.Id, 2051)) * 1e-9
                )
        );
    }
}
