using Calculator.Reporting.Records;

namespace Calculator.Reporting.Tests.Records;

public sealed class RecordTextTests
{
    [Fact]
    public void Markdown_has_a_row_a_figure() =>
        Assert.Equal(
            "| `support.total` 2022 | 1,247.1 bn JPY | ±0.05 bn JPY | 1,247.198 bn JPY | **differs**: cut off | s |",
            RecordText
                .Markdown([TestRecords.Three])
                .Split('\n')
                .Single(l => l.Contains("1,247.1 bn", StringComparison.Ordinal))
        );

    [Fact]
    public void Csv_has_a_row_a_figure_at_full_precision()
    {
        var rows = RecordText.Csv([TestRecords.Three]).TrimEnd().Split("\r\n");
        Assert.Equal(4, rows.Length);
        Assert.StartsWith(
            "test,support.total,,2022,value,,JPY,1247200000000,1247198000000,50000000,agrees,",
            rows[1],
            StringComparison.Ordinal
        );
    }
}
