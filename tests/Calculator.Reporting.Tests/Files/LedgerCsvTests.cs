using Calculator.Reporting.Files;

namespace Calculator.Reporting.Tests.Files;

public sealed class LedgerCsvTests
{
    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\"")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@x", "'@x")]
    public void Text_that_a_spreadsheet_would_run_is_marked_as_text(string title, string cell) =>
        Assert.Contains(
            $",{cell},",
            LedgerCsv.Write(TestReports.Labor(lineTitle: title)),
            StringComparison.Ordinal
        );

    [Fact]
    public void The_ledger_adds_up_by_role()
    {
        var rows = LedgerCsv
            .Write(TestReports.Labor())
            .Split("\r\n")
            .Skip(1)
            .Where(r => r.Length > 0)
            .Select(r => r.Split(','))
            .ToArray();
        Assert.Equal(
            201e9,
            rows.Where(r => r[2] == "agreement")
                .Sum(r => double.Parse(r[8], System.Globalization.CultureInfo.InvariantCulture))
        );
    }
}
