using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Live;
using Calculator.Workbooks.Styling;

namespace Calculator.Workbooks.Sheets;

/// <summary>The row of an input that takes over the statement of the scenario in use.</summary>
internal static class InUseRow
{
    public static void Write(SheetCanvas canvas, WorkbookDraft draft, LiveInput input)
    {
        var layout = draft.Inputs;
        var row = layout.Row(input.Id);
        var title = $"{input.Input.Title}: in use";
        InputRow.Describe(canvas, row, input.Id, title, input.Unit);
        var style = StyleSet.Number(
            InputRow.FormatOf(input.Stated.SelectMany(s => s.Input.Figures), input.Unit)
        );
        if (input.Input.Scalar is { } scalar)
        {
            canvas.Formula(
                row,
                Columns.FirstYear,
                Chosen(layout, input, Columns.FirstYear),
                scalar.Value,
                style
            );
        }
        else
        {
            foreach (var year in layout.AllYears)
            {
                WriteYear(canvas, layout, input, year, style);
            }
        }

        canvas.Text(
            row,
            layout.SourceColumn,
            "chosen by the scenario switch",
            StyleSet.WrappedAside
        );
        canvas.HeightFor(row, (title, InputRow.TitleWidth));
    }

    private static void WriteYear(
        SheetCanvas canvas,
        InputLayout layout,
        LiveInput input,
        int year,
        CellStyle style
    )
    {
        var column = layout.Column(year);
        var chosen = Chosen(layout, input, column);
        // A year without a value must not be read as zero.
        var isBlankSomewhere = input.Stated.Any(s => !s.Input.ByYear.ContainsKey(year));
        canvas.Formula(
            layout.Row(input.Id),
            column,
            isBlankSomewhere ? $"IF(ISBLANK({chosen}),\"\",{chosen})" : chosen,
            input.Input.ByYear.GetValueOrDefault(year)?.Value ?? double.NaN,
            style
        );
    }

    private static string Chosen(InputLayout layout, LiveInput input, int column) =>
        RowFormula.Chosen([
            .. input.StatementOfCase.Select(i =>
                CellAddress.Relative(layout.Row(input.Stated[i].Id), column)
            ),
        ]);
}
