using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Styling;

namespace Calculator.Workbooks.Sheets;

/// <summary>The scenario switch on the sheet Inputs: the cell that chooses the scenario, and the scenarios to choose from.</summary>
internal static class SwitchRows
{
    public static void Write(SheetCanvas canvas, WorkbookDraft draft)
    {
        var (layout, cases) = (draft.Inputs, draft.Model.Cases);
        if (layout.SwitchRow is not { } row)
        {
            return;
        }

        canvas.Text(row, Columns.Id, InputLayout.SwitchId, StyleSet.Quiet);
        canvas.Text(
            row,
            Columns.Title,
            "Scenario in use: choose one in the blue cell",
            StyleSet.Label
        );
        canvas.Text(row, Columns.FirstYear, cases[0].Name, StyleSet.Input("@"));
        var (number, first, last) = (
            layout.FirstCaseRow - 1,
            layout.FirstCaseRow,
            layout.FirstCaseRow + cases.Length - 1
        );
        var names = CellAddress.FixedRange(first, Columns.Id, last, Columns.Id);
        canvas.Validate(
            new Validation(
                CellAddress.Relative(row, Columns.FirstYear),
                ValidationKind.OneOf,
                names,
                Second: null,
                "No such scenario",
                "Choose one of the list."
            )
        );
        canvas.Text(number, Columns.Title, "Its number in this list");
        canvas.Formula(
            number,
            Columns.FirstYear,
            $"MATCH({DefinedNames.Scenario},{names},0)",
            1,
            StyleSet.Number(NumberFormats.Year)
        );
        foreach (var (index, @case) in cases.Index())
        {
            canvas.Text(first + index, Columns.Id, @case.Name, StyleSet.Label);
            canvas.Text(first + index, Columns.Title, @case.Title, StyleSet.Wrapped);
            canvas.Number(
                first + index,
                Columns.FirstYear,
                index + 1,
                StyleSet.Number(NumberFormats.Year)
            );
            canvas.HeightFor(first + index, (@case.Title, InputRow.TitleWidth));
        }
    }
}
