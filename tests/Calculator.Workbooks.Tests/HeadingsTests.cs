using Calculator.Reporting;
using Calculator.TestSupport;
using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Styling;

namespace Calculator.Workbooks.Tests;

/// <summary>Wherever one is on a sheet, what a number's column is called stays in sight.</summary>
public sealed class HeadingsTests
{
    // A screen of a laptop shows some 30 rows.
    private const int OnScreen = 25;

    public static TheoryData<string> Scenarios() => [.. ShippedReports.Ids];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void The_heading_of_every_number_is_in_sight(string id) =>
        AssertHeadings(ShippedReports.WithAlternatives(id));

    [Theory]
    [InlineData("japan-2022", "actual-rates")]
    [InlineData("korea-sma-12", "press-path")]
    public void So_it_is_in_a_comparison(string id, string alternative) =>
        AssertHeadings(
            ShippedReports.Of(id, alternative) with
            {
                Baseline = ShippedReports.Of(id),
            }
        );

    private static void AssertHeadings(Report report)
    {
        foreach (var sheet in WorkbookWriter.BookOf(new WorkbookDraft(report)).Sheets)
        {
            var rows = sheet.Rows.ToArray();
            var headings = rows.SelectMany(r => r.Cells.Select(c => (r.Number, Cell: c)))
                .Where(c => c.Cell.Style.Fill == Palette.Heading)
                .ToArray();
            foreach (var row in rows.Where(r => r.Number > sheet.FrozenRows))
            {
                foreach (
                    var cell in row.Cells.Where(c =>
                        (c.Number ?? (c.Truth is null ? null : 0)) is not null
                        && c.Style.Fill != Palette.Heading
                    )
                )
                {
                    var above = headings
                        .Where(h => h.Cell.Column == cell.Column && h.Number < row.Number)
                        .ToArray();
                    // The scenarios of the switch have their numbers beside their names.
                    if (above.Length == 0 && IsSwitch(sheet, row))
                    {
                        continue;
                    }

                    Assert.True(
                        above.Length > 0,
                        $"{sheet.Name}!{CellAddress.Relative(row.Number, cell.Column)} has no heading"
                    );
                    var (number, own) = above[^1];
                    var inSight = Array.Find(above, h => h.Number <= sheet.FrozenRows).Cell;
                    Assert.True(
                        number <= sheet.FrozenRows
                            || sheet.FrozenRows == 0 && row.Number - number <= OnScreen
                            || inSight is not null && Says(inSight, own)
                            || IsSingle(own),
                        $"{sheet.Name}!{CellAddress.Relative(row.Number, cell.Column)} stands under '{own.Text}{own.Number}' of row {number}, and '{inSight?.Text}{inSight?.Number}' is in sight"
                    );
                }
            }
        }
    }

    private static bool Says(SheetCell inSight, SheetCell own) =>
        inSight.Text == own.Text && inSight.Number.Equals(own.Number);

    /// <summary>Over single values stands "By year:" beside the years.</summary>
    private static bool IsSingle(SheetCell heading) => heading.Text == "Value";

    private static bool IsSwitch(Sheet sheet, SheetRow row) =>
        sheet.Name == InputLayout.Sheet
        && row.Cells.Any(c =>
            c.Column == Columns.FirstYear && c.Style.NumberFormat == NumberFormats.Year
        );
}
