using System.Globalization;
using Calculator.TestSupport;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Reading;
using Calculator.Workbooks.Tests.Support;

namespace Calculator.Workbooks.Tests.Reading;

public sealed class InputReviewTests
{
    private static readonly WorkbookDraft s_draft = new(
        ShippedReports.WithAlternatives("japan-2022")
    );

    private static WorkbookEdit[] Edits(string rowId, int column, ReadCell cell) =>
        Edits(s_draft, rowId, column, cell, 0);

    /// <summary>The blue cells as the scenario states them, but for one.</summary>
    private static WorkbookEdit[] Edits(
        WorkbookDraft draft,
        string rowId,
        int column,
        ReadCell cell,
        int caseInUse
    )
    {
        var sheet = new ReadSheet();
        foreach (var stated in draft.Model.Inputs.SelectMany(i => i.Stated))
        {
            var row = draft.Inputs.Row(stated.Id);
            if (stated.Input.Scalar is { } scalar)
            {
                sheet.Set(row, Columns.FirstYear, Number(scalar.Value));
            }

            foreach (var (year, figure) in stated.Input.ByYear)
            {
                sheet.Set(row, draft.Inputs.Column(year), Number(figure.Value));
            }
        }

        sheet.Set(draft.Inputs.Row(rowId), column, cell);
        return [.. new InputReview(draft, sheet, caseInUse).Edits(id => draft.Inputs.Row(id))];
    }

    private static ReadCell Number(double value) =>
        new(CellContent.Number, value.ToString("R", CultureInfo.InvariantCulture), null);

    [Fact]
    public void A_number_within_its_range_is_simply_taken_over() =>
        Assert.Empty(Edits("japan.troops", Columns.FirstYear, Number(1)));

    [Fact]
    public void An_empty_cell_a_text_and_a_formula_are_told()
    {
        Assert.Contains(
            "is empty; the scenario states",
            Edits("japan.troops", Columns.FirstYear, default).Single().Reason
        );
        Assert.Equal(
            "holds the text '28.500', which is no number",
            Edits("japan.troops", Columns.FirstYear, new ReadCell(CellContent.Text, "28.500", null))
                .Single()
                .Reason
        );
        var formula = Edits(
                "japan.troops",
                Columns.FirstYear,
                new ReadCell(CellContent.Number, "50000", "25000*2")
            )
            .Single();
        Assert.True(formula.IsTakenOver);
        Assert.StartsWith("holds a formula", formula.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_statement_that_is_not_in_use_is_not_taken_over()
    {
        var draft = new WorkbookDraft(SwitchedReport.Make());
        var other = draft.Model.Inputs.Single(i => i.IsSwitched).Stated[1];
        var column = draft.Inputs.Column(2023);
        Assert.Equal(
            "was changed to 350, but the scenario switch stands on 'base', which does not use this row; choose 'more' and import again for it",
            Edits(draft, other.Id, column, Number(350), caseInUse: 0).Single().Reason
        );
        Assert.Empty(Edits(draft, other.Id, column, Number(350), caseInUse: 1));
    }

    [Fact]
    public void A_row_that_is_gone_gives_no_value()
    {
        var review = new InputReview(s_draft, new ReadSheet(), 0);
        Assert.Empty(review.Edits(_ => null));
        Assert.Equal(review.Blue, review.Refused);
        Assert.Contains(("japan.troops", null), review.Blue);
    }
}
