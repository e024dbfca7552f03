using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Sheets;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Sheets;

public sealed class InUseRowTests
{
    private static readonly WorkbookDraft s_draft = new(SwitchedReport.Make());

    [Fact]
    public void It_takes_over_the_statement_of_the_scenario_in_use()
    {
        var input = s_draft.Model.Inputs.Single(i => i.IsSwitched);
        var sheet = new Sheet("Inputs");
        InUseRow.Write(new SheetCanvas(sheet, "", ""), s_draft, input);
        var row = s_draft.Inputs.Row(input.Id);
        var cells = sheet.Row(row).Cells.Where(c => c.Formula is not null).ToArray();
        // The scenario's own statement stands in the row below, the alternative's in the next one.
        Assert.Equal(
            [
                ($"CHOOSE(scenario_number,D{row + 1},D{row + 2})", 100.0),
                ($"CHOOSE(scenario_number,E{row + 1},E{row + 2})", 200.0),
            ],
            cells.Select(c => (c.Formula!, c.Number!.Value))
        );
        Assert.All(cells, c => Assert.True(c.Style.IsLocked));
    }
}
