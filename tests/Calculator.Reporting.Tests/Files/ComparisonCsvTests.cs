using Calculator.Core.Comparison;
using Calculator.Reporting.Files;

namespace Calculator.Reporting.Tests.Files;

public sealed class ComparisonCsvTests
{
    [Fact]
    public void A_row_is_a_line_and_year_and_what_one_lacks_is_empty()
    {
        var (a, b) = (TestReports.Level(100, 10), TestReports.Level(150, 10, "2023-2025"));
        var rows = ComparisonCsv.Write(new ScenarioComparison(a.Result, b.Result)).Split("\r\n");
        Assert.Equal("line,title,unit,year,base,alternative,delta", rows[0]);
        const string total = "support.total,\"Host-nation support, total\",JPY,";
        Assert.Equal(
            [
                total + "2022,100,,",
                total + "2023,100,150,50",
                total + "2024,100,150,50",
                total + "2025,,150,",
            ],
            rows.Where(r => r.StartsWith(total, StringComparison.Ordinal))
        );
    }
}
