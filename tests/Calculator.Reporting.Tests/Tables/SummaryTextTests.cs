using Calculator.Reporting.Tables;

namespace Calculator.Reporting.Tests.Tables;

public sealed class SummaryTextTests
{
    [Fact]
    public void Markdown_is_a_table_in_readable_numbers()
    {
        var text = SummaryText.Markdown(TestReports.Labor("A | B"));
        Assert.Contains("### A \\| B", text, StringComparison.Ordinal);
        Assert.Contains(
            "| Host-nation support, total | bn JPY | 100.500 | 100.500 |",
            text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Csv_has_a_column_a_year_in_base_units()
    {
        var rows = SummaryText.Csv(TestReports.Labor()).TrimEnd().Split("\r\n");
        Assert.Equal("line,title,unit,2022,2023", rows[0]);
        Assert.Contains(
            "support.total,\"Host-nation support, total\",JPY,100500000000,100500000000",
            rows
        );
    }
}
