using Calculator.Reporting.Files;
using Calculator.Reporting.Options;

namespace Calculator.Reporting.Tests.Files;

public sealed class OptionsCsvTests
{
    [Fact]
    public void An_option_is_a_column_and_what_it_lacks_is_empty()
    {
        var table = new OptionTable([
            TestReports.Level(100, 10, id: "a"),
            TestReports.Level(150, 10, id: "b"),
            TestReports.Level(70, 20, "2023-2025", "c"),
        ]);
        var rows = OptionsCsv.Write(table).Split("\r\n");
        Assert.Equal("line,title,unit,year,a,b,c", rows[0]);
        const string total = "support.total,\"Host-nation support, total\",JPY,";
        Assert.Equal(
            [
                total + "2022,100,150,",
                total + "2023,100,150,70",
                total + "2024,100,150,70",
                total + "2025,,,70",
            ],
            rows.Where(r => r.StartsWith(total, StringComparison.Ordinal))
        );
    }
}
