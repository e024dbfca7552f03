using Calculator.TestSupport;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Layout;

public sealed class InputLayoutTests
{
    [Fact]
    public void Years_that_a_lag_looks_back_to_follow_those_of_the_model()
    {
        var layout = new WorkbookDraft(TestReports.Pact()).Inputs;
        Assert.Equal([2022, 2023, 2024, 2025, 2026, 2020, 2021], layout.AllYears);
        Assert.Equal([2020, 2021], layout.FurtherYears);
        Assert.Equal((4, 8, 9), (layout.Column(2022), layout.Column(2026), layout.Column(2020)));
        Assert.Equal(10, layout.LastYearColumn);
    }

    [Fact]
    public void Every_row_holds_one_thing()
    {
        var draft = new WorkbookDraft(ShippedReports.WithAlternatives("japan-2022"));
        var layout = draft.Inputs;
        var sections = layout.SingleSections.Concat(layout.ByYearSections).ToArray();
        var rows = sections
            .Select(s => s.Row)
            .Concat(
                draft.Model.Inputs.SelectMany(i =>
                    i.Stated.Select(s => s.Id).Append(i.Id).Distinct().Select(layout.Row)
                )
            )
            .Append(layout.SingleHeaderRow!.Value)
            .Append(layout.BandRow)
            .Append(layout.YearsRow)
            .Append(layout.SwitchRow!.Value)
            .Order()
            .ToArray();
        Assert.Equal(rows.Distinct(), rows);
        Assert.Equal(layout.LastRow, rows[^1]);
    }

    [Fact]
    public void Without_alternatives_nothing_is_to_choose()
    {
        var layout = new WorkbookDraft(TestReports.Pact()).Inputs;
        Assert.Null(layout.SwitchRow);
        Assert.Equal(layout.SingleHeaderRow, layout.FirstBlockRow);
        Assert.Equal(layout.FirstBlockRow - 1, layout.LastFixedRow);
    }

    [Fact]
    public void A_single_value_is_a_cell_and_values_by_year_are_a_row()
    {
        var draft = new WorkbookDraft(TestReports.Pact());
        string Reference(string id) =>
            draft.Inputs.Reference(draft.Model.Inputs.Single(i => i.Id == id));
        var (lag, rate) = (draft.Inputs.Row("cpi.lag"), draft.Inputs.Row("fx2022"));
        Assert.Equal($"Inputs!$D${lag}", Reference("cpi.lag"));
        Assert.Equal($"Inputs!$D${rate}:$J${rate}", Reference("fx2022"));
    }
}
