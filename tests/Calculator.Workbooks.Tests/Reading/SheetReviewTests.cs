using Calculator.Workbooks.Reading;

namespace Calculator.Workbooks.Tests.Reading;

public sealed class SheetReviewTests
{
    private static readonly ReadCell s_formula = new(CellContent.Number, "5", "D4+1");

    private static ReadCell Text(string text) => new(CellContent.Text, text, null);

    private static ReadCell Number(string text) => new(CellContent.Number, text, null);

    /// <summary>A sheet of one row: an id, a title, and a cell in D.</summary>
    private static ReadSheet Row(ReadCell cell)
    {
        var sheet = new ReadSheet();
        sheet.Set(5, 1, Text("troops"));
        sheet.Set(5, 2, Text("Troops stationed"));
        if (!cell.IsBlank)
        {
            sheet.Set(5, 4, cell);
        }

        return sheet;
    }

    private static string[] Edits(
        ReadCell expected,
        ReadCell found,
        Func<int, int, bool>? leftOut = null
    ) =>
        [
            .. new SheetReview("Model", Row(expected), Row(found), leftOut ?? ((_, _) => false))
                .Edits()
                .Select(e => e.ToString()),
        ];

    [Fact]
    public void What_is_the_same_is_not_told()
    {
        Assert.Empty(Edits(s_formula, s_formula with { Formula = " d4 + 1" }));
        Assert.Empty(Edits(Number("0.1"), Number("0.1000000000000000055")));
        // A formula that others share stands at the first of them.
        Assert.Empty(Edits(s_formula, s_formula with { Formula = "" }));
    }

    [Fact]
    public void Every_other_change_is_told_with_its_cell_and_row()
    {
        Assert.Equal(
            [
                "Model!D5 'Troops stationed' holds 7 in place of its formula; only blue cells of Inputs are taken over",
            ],
            Edits(s_formula, Number("7"))
        );
        Assert.Equal(
            ["Model!D5 'Troops stationed' has another formula, =D4+2; formulas are not taken over"],
            Edits(s_formula, s_formula with { Formula = "D4+2" })
        );
        Assert.Equal(
            ["Model!D5 'Troops stationed' was emptied; it had 7"],
            Edits(Number("7"), default)
        );
        Assert.Equal(
            [
                "Model!D5 'Troops stationed' was empty and holds 7; only blue cells of Inputs are taken over",
            ],
            Edits(default, Number("7"))
        );
    }

    [Fact]
    public void Cells_that_are_left_out_may_differ() =>
        Assert.Empty(Edits(Number("7"), Number("8"), (row, column) => (row, column) == (5, 4)));

    [Fact]
    public void The_name_of_a_file_may_differ() =>
        Assert.Empty(Edits(Text("japan.yaml:12:9"), Text("my-copy.yaml:13:9")));

    [Fact]
    public void A_row_of_ones_own_is_told()
    {
        var found = Row(s_formula);
        found.Set(6, 1, Text("mine"));
        Assert.Equal(
            "Model!A6 holds the text 'mine' in a row that is none of this program's; only blue cells of Inputs are taken over",
            new SheetReview("Model", Row(s_formula), found, (_, _) => false)
                .Edits()
                .Single()
                .ToString()
        );
    }
}
