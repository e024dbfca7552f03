using Calculator.TestSupport;
using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Sheets;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Sheets;

public sealed class SwitchRowsTests
{
    [Fact]
    public void Only_a_scenario_of_the_list_may_be_chosen()
    {
        var draft = new WorkbookDraft(ShippedReports.WithAlternatives("japan-2022"));
        var sheet = new Sheet("Inputs");
        SwitchRows.Write(new SheetCanvas(sheet, "", ""), draft);
        var first = draft.Inputs.FirstCaseRow;
        var rule = sheet.Validations.Single();
        Assert.Equal(ValidationKind.OneOf, rule.Kind);
        Assert.Equal($"D{draft.Inputs.SwitchRow}", rule.Range);
        Assert.Equal($"$A${first}:$A${first + draft.Model.Cases.Length - 1}", rule.First);
        Assert.Equal(
            draft.Model.Cases.Select(c => c.Name),
            sheet
                .Rows.Where(r => r.Number >= first)
                .Select(r => r.Cells.Single(c => c.Column == 1).Text)
        );
    }

    [Fact]
    public void Without_alternatives_there_is_nothing_to_choose()
    {
        var sheet = new Sheet("Inputs");
        SwitchRows.Write(new SheetCanvas(sheet, "", ""), new WorkbookDraft(TestReports.Pact()));
        Assert.Empty(sheet.Rows);
        Assert.Empty(sheet.Validations);
    }
}
