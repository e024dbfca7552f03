using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Sheets;

public sealed class SourcesSheetTests
{
    private static readonly Workbook s_workbook = Workbook.Of(TestReports.Pact());

    private static int FirstLineRow =>
        s_workbook
            .Cells["Sources"]
            .Values.Single(c => c.Text == "What each line of Model rests on")
            .Row;

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
                c.Row < FirstLineRow
                && c.Column == 2
                && string.Equals(c.Text, "japan.cpi", StringComparison.Ordinal)
            )
            .Row;
        Assert.Equal("2022-2026", s_workbook.Cell("Sources", $"D{row}").Text);
    }

    [Fact]
    public void A_line_of_the_model_leads_to_its_inputs_with_their_sources()
    {
        var links = s_workbook
            .SheetXml("Model")
            .Descendants(Workbook.Main + "hyperlink")
            .ToDictionary(
                h => h.Attribute("ref")!.Value,
                h => h.Attribute("location")!.Value,
                StringComparer.Ordinal
            );
        foreach (var line in TestReports.Pact().Result.Model.Lines)
        {
            var row = s_workbook
                .Cells["Model"]
                .Values.Single(c => c.Column == 1 && c.Text == line.Id)
                .Row;
            var inputs = line.Formula.InputsRead().Select(i => i.Id).Distinct();
            if (!links.TryGetValue($"B{row}", out var location))
            {
                Assert.Empty(inputs);
                continue;
            }

            var block = s_workbook.At(location).Row;
            Assert.Equal(line.Id, s_workbook.Cell("Sources", $"B{block}").Text);
            var uses = s_workbook
                .Cells["Sources"]
                .Values.Where(c => c.Column == 2 && c.Row > block)
                .OrderBy(c => c.Row)
                // To the next line's block, whose heading has no years.
                .TakeWhile(c => s_workbook.Cell("Sources", $"D{c.Row}").Value.Length > 0)
                .ToArray();
            Assert.Equal(inputs, uses.Select(u => u.Text!).Where(u => u != line.Id).Distinct());
            Assert.All(uses, u => Assert.NotEmpty(s_workbook.Cell("Sources", $"A{u.Row}").Text!));
        }
    }

    private static string[] UsersOf(string source)
    {
        var cells = s_workbook.Cells["Sources"].Values;
        var first = cells
            .Where(c => c.Column == 1 && string.Equals(c.Text, source, StringComparison.Ordinal))
            .Min(c => c.Row);
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
