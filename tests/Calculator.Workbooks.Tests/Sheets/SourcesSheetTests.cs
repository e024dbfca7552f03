using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Sheets;

public sealed class SourcesSheetTests
{
    private static readonly Workbook s_workbook = Workbook.Of(TestReports.Pact());

    [Fact]
    public void Each_source_stands_once_with_the_inputs_that_use_it()
    {
        Assert.Equal(["r1c1", "japan.sma-2022.cap"], UsersOf("Agreement text, article IV (2)"));
        Assert.Equal(["japan.troops.count"], UsersOf("Defense News, January 2022"));
    }

    [Fact]
    public void Inputs_without_a_source_stand_last_and_by_their_years()
    {
        var users = UsersOf("No source given");

        Assert.Contains("cost.per-person", users);
        Assert.Contains("japan.cpi", users);
        var row = s_workbook
            .Cells["Sources"]
            .Values.Last(c =>
                c.Column == 2 && string.Equals(c.Text, "japan.cpi", StringComparison.Ordinal)
            )
            .Row;
        Assert.Equal("2022-2026", s_workbook.Cell("Sources", $"D{row}").Text);
    }

    private static string[] UsersOf(string source)
    {
        var cells = s_workbook.Cells["Sources"].Values;
        var first = cells
            .Single(c => c.Column == 1 && string.Equals(c.Text, source, StringComparison.Ordinal))
            .Row;
        var next = cells
            .Where(c => c.Column == 1 && c.Row > first)
            .Select(c => c.Row)
            .DefaultIfEmpty(int.MaxValue)
            .Min();
        return
        [
            .. cells
                .Where(c => c.Column == 2 && c.Row >= first && c.Row < next)
                .OrderBy(c => c.Row)
                .Select(c => c.Text!),
        ];
    }
}
