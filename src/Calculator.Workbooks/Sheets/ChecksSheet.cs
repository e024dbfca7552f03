using Calculator.Workbooks.Checks;
using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Styling;

namespace Calculator.Workbooks.Sheets;

/// <summary>What must hold, as live formulas: a row a check, a column a year, and one overall answer.</summary>
internal sealed class ChecksSheet : IWorkbookSheet
{
    private const int OverallRow = 4;
    private const int HeaderRow = 6;
    private const int FirstRow = HeaderRow + 1;
    private const int Passes = Columns.Unit;

    public string Name => "Checks";

    public string Contents => "what must hold, live";

    public bool AppliesTo(WorkbookDraft draft) => true;

    public void Fill(SheetCanvas canvas, WorkbookDraft draft)
    {
        var cells = CellCheck.Of(draft);
        var firstOfCells = FirstRow + draft.Checks.Length;
        var lastRow = firstOfCells + cells.Length - 1;
        canvas.Heading(
            "Checks",
            $"Each cell is TRUE where the check holds; sums are compared within {CheckFormulas.Tolerance:0.000000} of the total. A changed input may move results away from what was published."
        );
        WriteOverall(
            canvas,
            draft,
            PublishedSheet
                .Required(draft)
                .Prepend(CellAddress.Range(FirstRow, Passes, lastRow, Passes))
        );
        canvas.Text(HeaderRow, Columns.Id, "Id", StyleSet.Heading);
        canvas.Text(HeaderRow, Columns.Title, "Check", StyleSet.Heading);
        canvas.Text(HeaderRow, Passes, "All years", StyleSet.NumberHeading);
        LineTable.LinkedYears(canvas, draft, HeaderRow);
        foreach (var (index, check) in draft.Checks.Index())
        {
            Write(
                canvas,
                draft,
                FirstRow + index,
                (check.Id, check.Title),
                year => CheckFormula.Of(draft, check, year),
                year => check.Holds(0, draft.Model.Cases[0].Result, year)
            );
        }

        foreach (var (index, check) in cells.Index())
        {
            Write(
                canvas,
                draft,
                firstOfCells + index,
                (check.Id, check.Title),
                check.Formula,
                _ => check.Holds
            );
        }

        var lastYear = draft.Lines.Columns.LastYear;
        WriteAlarms(canvas, lastRow, lastYear);
        SetWidths(canvas, lastYear);
        canvas.Freeze(HeaderRow, Passes);
        canvas.PageSetup(HeaderRow, HeaderRow, Passes);
    }

    /// <summary>The one answer to all checks.</summary>
    private void WriteOverall(SheetCanvas canvas, WorkbookDraft draft, IEnumerable<string> required)
    {
        canvas.Text(OverallRow, Columns.Title, "All checks hold", StyleSet.Label);
        canvas.Formula(
            OverallRow,
            Passes,
            $"AND({string.Join(',', required)})",
            draft.AllChecksHold,
            StyleSet.Verdict
        );
        draft.Names.Add(DefinedNames.ChecksOk, $"{Name}!{CellAddress.Fixed(OverallRow, Passes)}");
    }

    private static void WriteAlarms(SheetCanvas canvas, int lastRow, int lastColumn)
    {
        canvas.RedWhen(
            OverallRow,
            Passes,
            OverallRow,
            Passes,
            $"NOT({CellAddress.Relative(OverallRow, Passes)})"
        );
        canvas.RedWhen(
            FirstRow,
            Passes,
            lastRow,
            lastColumn,
            $"NOT(IFERROR({CellAddress.Relative(FirstRow, Passes)},FALSE))"
        );
    }

    private static void SetWidths(SheetCanvas canvas, int lastColumn)
    {
        canvas.Width(Columns.Id, 20, 44);
        canvas.Width(Columns.Title, 40, 90);
        canvas.FixedWidth(Passes, 12);
        for (var column = Columns.FirstYear; column <= lastColumn; column++)
        {
            canvas.FixedWidth(column, 10);
        }
    }

    private static void Write(
        SheetCanvas canvas,
        WorkbookDraft draft,
        int row,
        (string Id, string Title) check,
        Func<int, string> formula,
        Func<int, bool> holds
    )
    {
        var columns = draft.Lines.Columns;
        canvas.Text(row, Columns.Id, check.Id, StyleSet.Quiet);
        canvas.Text(row, Columns.Title, check.Title);
        var span = CellAddress.Range(row, Columns.FirstYear, row, columns.LastYear);
        canvas.Formula(
            row,
            Passes,
            $"IFERROR(AND({span}),FALSE)",
            draft.Model.Years.Years.All(holds),
            StyleSet.Truth
        );
        foreach (var year in draft.Model.Years.Years)
        {
            canvas.Formula(row, columns.Of(year), formula(year), holds(year), StyleSet.Truth);
        }
    }
}
