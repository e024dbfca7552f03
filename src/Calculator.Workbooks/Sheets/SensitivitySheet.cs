using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Live;
using Calculator.Workbooks.Styling;

namespace Calculator.Workbooks.Sheets;

/// <summary>What the first headline figure becomes when one input is a tenth less or more. Values of runs: they do not follow the cells.</summary>
internal sealed class SensitivitySheet : IWorkbookSheet
{
    private const int HeaderRow = 4;
    private const int Less = Columns.FirstYear;
    private const int AsItIs = Less + 1;
    private const int More = AsItIs + 1;
    private const int Down = More + 1;
    private const int Up = Down + 1;

    public string Name => "Sensitivity";

    public string Contents => "each input 10 % less, more";

    public bool AppliesTo(WorkbookDraft draft) =>
        draft.Model.Cases[0].Result.Model.Inputs.Any(Sensitivity.IsTried)
        && LiveModel.Find(draft.Model.Cases[0], Headline.Of(draft.Model)[0].Id) is not null;

    public void Fill(SheetCanvas canvas, WorkbookDraft draft)
    {
        var line = Headline.Of(draft.Model)[0];
        var result = draft.Model.Cases[0].Result;
        var value = Sensitivity.Value(result, line);
        var formats = new TableFormats([line], _ => Math.Abs(value));
        var years = line.AddsUpOverYears
            ? $"total of {draft.Model.Years}"
            : $"{draft.Model.Years.Last}";
        canvas.Heading(
            "Sensitivity",
            $"{line.Title}, {years}, in {formats.UnitOf(line)}, when one input is 10 % less or more in every year. Values of runs of the program when the workbook was written: they do not follow changed cells."
        );
        WriteHeader(canvas);
        var row = HeaderRow + 1;
        foreach (var effect in Sensitivity.Of(result, line))
        {
            Write(canvas, draft, effect, value, formats.Of(line), row++);
        }

        LineTable.Finish(canvas, HeaderRow, Up);
        SourceLine.Write(canvas, draft, row + 1, Up);
    }

    private static void WriteHeader(SheetCanvas canvas)
    {
        LineTable.Words(canvas, HeaderRow, "Input (leads to its row)");
        canvas.Text(HeaderRow, Less, "10 % less", StyleSet.NumberHeading);
        canvas.Text(HeaderRow, AsItIs, "As it is", StyleSet.NumberHeading);
        canvas.Text(HeaderRow, More, "10 % more", StyleSet.NumberHeading);
        canvas.Text(HeaderRow, Down, "Effect, less", StyleSet.NumberHeading);
        canvas.Text(HeaderRow, Up, "Effect, more", StyleSet.NumberHeading);
    }

    private static void Write(
        SheetCanvas canvas,
        WorkbookDraft draft,
        InputEffect effect,
        double value,
        CellStyle style,
        int row
    )
    {
        var input = effect.Input;
        var live = draft.Model.InputOf(0, input);
        canvas.Text(row, Columns.Id, input.Id, StyleSet.Quiet);
        canvas.Link(
            row,
            Columns.Title,
            input.Title,
            $"{InputLayout.Sheet}!{CellAddress.Relative(draft.Inputs.Row(live.Id), Columns.Id)}"
        );
        canvas.Text(row, Columns.Unit, input.Unit.ToString(), StyleSet.Aside);
        canvas.Number(row, AsItIs, value, style);
        WriteSide(effect.Less, Less, Down);
        WriteSide(effect.More, More, Up);

        void WriteSide(double? of, int column, int difference)
        {
            if (of is not { } found)
            {
                canvas.Text(row, column, "not allowed", StyleSet.Quiet);
                return;
            }

            canvas.Number(row, column, found, style);
            canvas.Formula(
                row,
                difference,
                $"{CellAddress.Relative(row, column)}-{CellAddress.Relative(row, AsItIs)}",
                found - value,
                style
            );
        }
    }
}
