using Calculator.Core.Modelling;
using Calculator.Core.Quantities;
using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Styling;

namespace Calculator.Workbooks.Sheets;

/// <summary>What a reader looks at first: the question, the headline figures by year, the charts, and whether the checks hold.</summary>
internal sealed class SummarySheet : IWorkbookSheet
{
    public const string SheetName = SheetCanvas.FirstSheet;

    private const int InUseRow = 8;
    private const int HeaderRow = 9;

    /// <summary>Rows after which a table repeats its heading, so that one is on the screen.</summary>
    public const int RowsUnderHeading = 20;

    public string Name => SheetName;

    public string Contents => "the headline figures and charts";

    public bool AppliesTo(WorkbookDraft draft) => true;

    public void Fill(SheetCanvas canvas, WorkbookDraft draft)
    {
        var report = draft.Report;
        var lines = Headline.Of(draft.Model);
        var formats = new TableFormats(lines, draft.LargestOf);
        canvas.Heading(report.Title, "");
        Fact(canvas, 4, "Scenario", report.ScenarioId);
        Fact(canvas, 5, "File", report.FileName);
        Fact(
            canvas,
            6,
            "Amounts",
            $"{report.Currency} a fiscal year, {report.Basis} prices.{formats.Sentence}"
        );
        Fact(canvas, 7, "Checks", null);
        WriteVerdict(canvas, draft);
        WriteInUse(canvas, draft);
        WriteContents(canvas, draft);
        foreach (var (index, line) in lines.Index())
        {
            if (index % RowsUnderHeading == 0)
            {
                WriteHeader(canvas, draft, RowOf(index) - 1);
            }

            Write(canvas, draft, formats, line, RowOf(index));
        }

        var row = RowOf(lines.Length - 1) + 1;
        var sourceRow = row++;
        AlternativeRows.Write(canvas, draft, formats, lines, row + 1);
        row += AlternativeRows.Count(draft, lines);
        var average = AverageColumn(draft);
        canvas.Width(Columns.Id, 26, 40);
        canvas.Width(Columns.Title, 44, 60);
        canvas.Width(Columns.Unit, 12, 20);
        var lastWide = Math.Max(average, Columns.Unit + SummaryCharts.ColumnsOfSecond);
        for (var column = Columns.FirstYear; column <= lastWide; column++)
        {
            canvas.FixedWidth(column, 14);
        }

        // A line of text below the charts keeps them whole on the printed page.
        var below = SummaryCharts.Add(canvas, draft, row + 1);
        var wide = Math.Min(average, canvas.FirstPageLastColumn(Columns.Unit));
        canvas.Paragraph(2, Columns.Id, wide, report.Question);
        SourceLine.Write(canvas, draft, sourceRow, wide);
        if (below > row + 1)
        {
            SourceLine.Write(
                canvas,
                draft,
                below + 1,
                wide,
                "The charts are bound to the sheet Model and follow it. "
            );
        }

        canvas.PageSetup(HeaderRow, HeaderRow, Columns.Unit);
    }

    /// <summary>The row of a headline figure, from 0 on.</summary>
    public static int RowOf(int index) => HeaderRow + 1 + index + index / RowsUnderHeading;

    private static int TotalColumn(WorkbookDraft draft) => draft.Lines.Columns.LastYear + 1;

    private static int AverageColumn(WorkbookDraft draft) => draft.Lines.Columns.LastYear + 2;

    private static void WriteHeader(SheetCanvas canvas, WorkbookDraft draft, int row)
    {
        LineTable.Words(canvas, row, "Figure (leads to its row on Model)");
        LineTable.LinkedYears(canvas, draft, row);
        canvas.Text(row, TotalColumn(draft), "Total", StyleSet.NumberHeading);
        canvas.Text(row, AverageColumn(draft), "Average", StyleSet.NumberHeading);
    }

    private static void Fact(SheetCanvas canvas, int row, string label, string? text)
    {
        canvas.Text(row, Columns.Id, label, StyleSet.Label);
        canvas.Overflowing(row, Columns.Title, text, StyleSet.Text);
    }

    /// <summary>The scenario that the switch stands on; the title follows it.</summary>
    private static void WriteInUse(SheetCanvas canvas, WorkbookDraft draft)
    {
        if (draft.Inputs.SwitchRow is not { } row)
        {
            return;
        }

        var cases = draft.Model.Cases;
        var titles = CellAddress.FixedRange(
            draft.Inputs.FirstCaseRow,
            Columns.Title,
            draft.Inputs.FirstCaseRow + cases.Length - 1,
            Columns.Title
        );
        canvas.Formula(
            1,
            Columns.Id,
            $"INDEX({InputLayout.Sheet}!{titles},{DefinedNames.ScenarioNumber})",
            SafeText.Of(cases[0].Title),
            StyleSet.Title
        );
        canvas.Text(InUseRow, Columns.Id, "In use", StyleSet.Label);
        canvas.Formula(
            InUseRow,
            Columns.Title,
            $"{DefinedNames.Scenario}&\" (one of {cases.Length}; choose on Inputs)\"",
            SafeText.Of($"{cases[0].Name} (one of {cases.Length}; choose on Inputs)"),
            StyleSet.Link
        );
        canvas.LeadTo(
            InUseRow,
            Columns.Title,
            $"{InputLayout.Sheet}!{CellAddress.Relative(row, Columns.FirstYear)}"
        );
    }

    /// <summary>A link to every other sheet, beside the facts.</summary>
    private static void WriteContents(SheetCanvas canvas, WorkbookDraft draft)
    {
        const int row = 3;
        const int rowsInColumn = 6;
        const int columnsOfEntry = 3;
        var others = SheetCatalog.Of(draft).Where(s => s.Name != SheetName).ToArray();
        canvas.Text(row, Columns.Unit, "Contents", StyleSet.Label);
        foreach (var (index, sheet) in others.Index())
        {
            var (at, column) = (
                row + index % rowsInColumn,
                Columns.FirstYear + index / rowsInColumn * columnsOfEntry
            );
            canvas.Link(at, column, sheet.Name, $"{sheet.Name}!A1");
            canvas.Overflowing(at, column + 1, sheet.Contents, StyleSet.Quiet);
        }
    }

    private static void WriteVerdict(SheetCanvas canvas, WorkbookDraft draft)
    {
        const string good = "every check holds";
        const string bad = "A CHECK IS BROKEN: see the sheet Checks";
        canvas.Formula(
            7,
            Columns.Title,
            $"IF({DefinedNames.ChecksOk},\"{good}\",\"{bad}\")",
            draft.AllChecksHold ? good : bad,
            StyleSet.Verdict
        );
        canvas.RedWhen(7, Columns.Title, 7, Columns.Title, $"NOT({DefinedNames.ChecksOk})");
    }

    private static void Write(
        SheetCanvas canvas,
        WorkbookDraft draft,
        TableFormats formats,
        Line line,
        int row
    )
    {
        var columns = draft.Lines.Columns;
        var style = LinkedRow.Write(canvas, draft, formats, line, row);
        var values = draft.Model.Values(line.Id).Where(v => !double.IsNaN(v)).ToArray();
        var sum = values.Sum();

        var span =
            $"{CellAddress.Relative(row, Columns.FirstYear)}:{CellAddress.Relative(row, columns.LastYear)}";
        // Shares and prices neither add up nor average over years of different weight; sums up to a year hold the years before.
        if (line.AddsUpOverYears)
        {
            canvas.Formula(row, TotalColumn(draft), $"SUM({span})", sum, style);
        }

        if (line.AddsUpOverYears || line.Unit.Equals(Unit.Person))
        {
            canvas.Formula(
                row,
                AverageColumn(draft),
                draft.Model.MayBeBlank(line.Id)
                    ? $"IF(COUNT({span})=0,\"\",AVERAGE({span}))"
                    : $"AVERAGE({span})",
                values.Length == 0 ? double.NaN : sum / values.Length,
                style
            );
        }
    }
}
