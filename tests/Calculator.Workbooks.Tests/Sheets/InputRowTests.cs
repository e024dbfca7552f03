using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Sheets;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Sheets;

public sealed class InputRowTests
{
    private static readonly WorkbookDraft s_draft = new(TestReports.Pact());

    /// <summary>The row of an input by what stands in which column.</summary>
    private static (Sheet Sheet, Dictionary<int, SheetCell> Cells) Write(
        string id,
        bool follows = false
    )
    {
        var stated = s_draft.Model.Inputs.Single(i => i.Id == id).Stated.Single();
        if (follows)
        {
            var scalar = stated.Input.Scalar! with { ChangedAt = null };
            stated = stated with { Input = stated.Input with { Scalar = scalar } };
        }

        var sheet = new Sheet("Inputs");
        InputRow.Write(new SheetCanvas(sheet, "", ""), s_draft.Inputs, stated);
        return (sheet, sheet.Rows.Single().Cells.ToDictionary(c => c.Column));
    }

    [Fact]
    public void A_figure_that_the_scenario_states_is_open_to_change_and_one_that_follows_is_not()
    {
        Assert.False(Write("cpi.lag").Cells[Columns.FirstYear].Style.IsLocked);
        Assert.True(Write("cpi.lag", follows: true).Cells[Columns.FirstYear].Style.IsLocked);
    }

    [Fact]
    public void What_the_cell_may_hold_is_a_rule_a_note_and_a_live_answer()
    {
        var (sheet, cells) = Write("cpi.lag");
        var row = s_draft.Inputs.Row("cpi.lag");
        Assert.Equal(ValidationKind.Between, sheet.Validations.Single().Kind);
        Assert.Equal($"D{row}", sheet.Validations.Single().Range);
        Assert.Equal((row, Columns.FirstYear), (sheet.Notes[0].Row, sheet.Notes[0].Column));
        Assert.StartsWith("Allowed: 0 to 5", sheet.Notes[0].Text, StringComparison.Ordinal);
        Assert.True(cells[s_draft.Inputs.WithinColumn].Truth);
    }

    [Fact]
    public void Only_years_with_a_value_have_a_cell()
    {
        var (_, cells) = Write("fx2022");
        Assert.Equal(
            [110.25, 118.75, 127.25, 135.75, 144.25], // 8.5 a year more
            Enumerable.Range(2022, 5).Select(y => cells[s_draft.Inputs.Column(y)].Number!.Value)
        );
        Assert.False(cells.ContainsKey(s_draft.Inputs.Column(2020)));
    }

    [Fact]
    public void A_figure_without_a_source_says_so()
    {
        Assert.Equal(
            "no source given",
            Write("cost.per-person").Cells[s_draft.Inputs.SourceColumn].Text
        );
        Assert.Equal(
            "Agreement text, article IV (2)",
            Write("r1c1").Cells[s_draft.Inputs.SourceColumn].Text
        );
    }
}
