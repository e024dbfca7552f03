using Calculator.TestSupport;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Sheets;

public sealed class SummarySheetTests
{
    private static readonly Workbook s_workbook = Workbook.Of(TestReports.Pact());

    [Fact]
    public void Headline_figures_are_references_to_model_in_order()
    {
        string[] expected =
        [
            "support.total",
            "support.cash",
            "support.in-kind",
            "support.forgone",
            "sender-cost.gross",
            "sender-cost.net",
            "stationing-cost.total",
            "offset",
            "offset.without-forgone",
            "troops",
            "support.per-troop",
        ];

        Assert.Equal(
            expected,
            s_workbook
                .Cells["Summary"]
                .Values.Where(c => c.Column == 1 && c.Row > 9)
                .OrderBy(c => c.Row)
                .Select(c => c.Text)
        );
        foreach (
            var cell in s_workbook
                .Cells["Summary"]
                .Values.Where(c =>
                    c.Row > 9 && c.Row <= 9 + expected.Length && c.Column is >= 4 and <= 8
                )
        )
        {
            var target = s_workbook.At(cell.Formula!);
            Assert.Equal(cell.Column, target.Column);
            Assert.Equal(target.Value, cell.Value);
            Assert.Equal(
                s_workbook.Cell("Summary", $"A{cell.Row}").Text,
                s_workbook.Cell("Model", $"A{target.Row}").Text
            );
        }
    }

    [Theory]
    [InlineData(10, "SUM(D10:H10)", "AVERAGE(D10:H10)")] // money
    [InlineData(17, null, null)] // a share
    [InlineData(19, null, "AVERAGE(D19:H19)")] // persons
    [InlineData(20, null, null)] // a price
    public void Totals_and_averages_stand_where_they_make_sense(
        int row,
        string? total,
        string? average
    )
    {
        Assert.Equal(total, s_workbook.Cells["Summary"].GetValueOrDefault($"I{row}")?.Formula);
        Assert.Equal(average, s_workbook.Cells["Summary"].GetValueOrDefault($"J{row}")?.Formula);
    }

    /// <summary>A saving up to each year holds those of the years before: 2.4 bn USD after ten years are not 22.35 bn.</summary>
    [Theory]
    [InlineData("option.germany.net-saving", true)]
    [InlineData("option.germany.cumulative", false)]
    [InlineData("option.germany.present-value", false)]
    [InlineData("option.germany.net-present-value", false)]
    [InlineData("option.germany.payback-years", false)]
    public void Only_what_is_paid_in_a_year_has_a_total(string line, bool hasTotal)
    {
        var workbook = Workbook.Of(ShippedReports.Of("europe-brigade"));
        var cells = workbook.Cells["Summary"];
        var row = cells.Values.Single(c => c.Column == 1 && c.Text == line).Row;
        var headings = cells.Values.Where(c => c.Text is "Total" or "Average").ToArray();
        Assert.Equal(2, headings.Length);
        Assert.All(
            headings,
            h => Assert.Equal(hasTotal, cells.Values.Any(c => c.Row == row && c.Column == h.Column))
        );
    }

    [Fact]
    public void A_label_leads_to_its_row()
    {
        var link = s_workbook
            .SheetXml("Summary")
            .Descendants(Workbook.Main + "hyperlink")
            .Single(h => string.Equals(h.Attribute("ref")!.Value, "B10", StringComparison.Ordinal));

        Assert.Equal("support.total", s_workbook.At(link.Attribute("location")!.Value).Text);
    }

    [Fact]
    public void A_model_without_well_known_lines_shows_what_it_has() =>
        Assert.Equal("b", Workbook.Of(TestReports.Smallest()).Cell("Summary", "A10").Text);

    [Fact]
    public void A_long_question_wraps_in_a_row_that_is_tall_enough()
    {
        var question = string.Join(' ', Enumerable.Repeat("What does the pact pay for?", 20));

        var workbook = Workbook.Of(TestReports.Pact(question: question));

        Assert.Equal(question, workbook.Cell("Summary", "A2").Text);
        var row = workbook
            .SheetXml("Summary")
            .Descendants(Workbook.Main + "row")
            .Single(r => (int)r.Attribute("r")! == 2);
        Assert.InRange((double)row.Attribute("ht")!, 30, 75);
    }
}
