using System.Collections.Immutable;
using Calculator.Core.Modelling;
using Calculator.Reporting;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Styling;

namespace Calculator.Workbooks.Sheets;

/// <summary>Every assumption in a blue, unlocked cell or row of cells, with its source and where the scenario states it.</summary>
internal sealed class InputsSheet : IWorkbookSheet
{
    private const int FirstRowBelowTitle = 3;
    private const int TitleWidth = 44;
    private const int RangeWidth = 18;
    private const int SourceWidth = 44;
    private const int NoteWidth = 60;

    public string Name => InputLayout.Sheet;

    public bool AppliesTo(Report report) => true;

    public void Fill(SheetCanvas canvas, WorkbookDraft draft)
    {
        var layout = draft.Inputs;
        canvas.Heading(
            "Inputs",
            "Change a blue cell: every number and chart of the workbook follows. Full amounts in the unit named; bn and mn are display only."
        );
        if (layout.SingleHeaderRow is { } single)
        {
            Header(canvas, layout, single, "Input, one value for all years");
            canvas.Text(single, Columns.FirstYear, "Value", canvas.Styles.NumberHeading);
        }

        if (!layout.ByYearSections.IsEmpty)
        {
            canvas.Text(
                layout.BandRow,
                Columns.FirstYear,
                "Years of the model",
                canvas.Styles.Band
            );
            if (!layout.FurtherYears.IsEmpty)
            {
                canvas.Overflowing(
                    layout.BandRow,
                    layout.Column(layout.FurtherYears[0]),
                    "Further years",
                    canvas.Styles.Band
                );
            }
        }

        Header(canvas, layout, layout.YearsRow, "Input, values by fiscal year");
        foreach (var year in layout.AllYears)
        {
            canvas.Number(layout.YearsRow, layout.Column(year), year, canvas.Styles.YearHeading);
        }

        WriteSections(canvas, draft, layout.SingleSections);
        WriteSections(canvas, draft, layout.ByYearSections);

        canvas.Width(Columns.Id, 18, 44);
        canvas.FixedWidth(Columns.Title, TitleWidth);
        canvas.Width(Columns.Unit, 8, 24);
        for (var column = Columns.FirstYear; column <= layout.LastYearColumn; column++)
        {
            canvas.FixedWidth(column, 13);
        }

        canvas.FixedWidth(layout.GapColumn, 2);
        canvas.FixedWidth(layout.RangeColumn, RangeWidth);
        canvas.FixedWidth(layout.WithinColumn, 8);
        // The headings between the answers are text or blank and must stay as they are.
        var within = CellAddress.Relative(InputLayout.FirstBlockRow, layout.WithinColumn);
        canvas.RedWhen(
            InputLayout.FirstBlockRow,
            layout.WithinColumn,
            layout.LastRow,
            layout.WithinColumn,
            $"IF(ISERROR({within}),TRUE,IF(ISLOGICAL({within}),NOT({within}),FALSE))"
        );
        canvas.FixedWidth(layout.SourceColumn, SourceWidth);
        canvas.FixedWidth(layout.NoteColumn, NoteWidth);
        canvas.Width(layout.FileColumn, 16, 40);
        canvas.Sheet.SheetView.Freeze(FirstRowBelowTitle, Columns.Unit);
        canvas.PageSetup(1, FirstRowBelowTitle);
    }

    private static void Header(SheetCanvas canvas, InputLayout layout, int row, string title)
    {
        var (style, aside) = (canvas.Styles.Heading, canvas.Styles.AsideHeading);
        canvas.Fill(row, Columns.Id, layout.FileColumn, style);
        canvas.Text(row, Columns.Id, "Id", style);
        canvas.Text(row, Columns.Title, title, style);
        canvas.Text(row, Columns.Unit, "Unit", aside);
        canvas.Text(row, layout.WithinColumn, "Within", style);
        canvas.Text(row, layout.SourceColumn, "Source", aside);
        canvas.Text(row, layout.NoteColumn, "Note", aside);
        canvas.Text(row, layout.RangeColumn, "Allowed values", style);
        canvas.Text(row, layout.FileColumn, "In the scenario", aside);
    }

    private static void WriteSections(
        SheetCanvas canvas,
        WorkbookDraft draft,
        ImmutableArray<InputSection> sections
    )
    {
        foreach (var section in sections)
        {
            canvas.Fill(section.Row, Columns.Id, draft.Inputs.FileColumn, canvas.Styles.Section);
            canvas.Overflowing(section.Row, Columns.Id, section.Title, canvas.Styles.Section);
            foreach (var input in section.Inputs)
            {
                Write(canvas, draft, input);
            }
        }
    }

    private static void Write(SheetCanvas canvas, WorkbookDraft draft, Input input)
    {
        var layout = draft.Inputs;
        var row = layout.Row(input);
        var styles = canvas.Styles;
        canvas.Text(row, Columns.Id, input.Id, styles.Quiet);
        canvas.Text(row, Columns.Title, input.Title, styles.Wrapped);
        canvas.Text(row, Columns.Unit, input.Unit.ToString(), styles.Aside);

        var largest = input.Figures.Select(f => Math.Abs(f.Value)).DefaultIfEmpty().Max();
        var style = styles.Input(NumberFormats.For(input.Unit, largest));
        var lastColumn = Columns.FirstYear;
        if (input.Scalar is { } scalar)
        {
            canvas.Number(row, Columns.FirstYear, scalar.Value, style);
        }
        else
        {
            lastColumn = layout.LastYearColumn;
            canvas.Fill(row, Columns.FirstYear, lastColumn, style);
            foreach (var (year, figure) in input.ByYear)
            {
                canvas.Number(row, layout.Column(year), figure.Value, style);
            }
        }

        InputValidation.Add(canvas.Sheet.Range(row, Columns.FirstYear, row, lastColumn), input);
        var range = input.Range.Describe(input.Unit);
        var source = input.Source ?? "no source given";
        canvas.Text(row, layout.RangeColumn, range, styles.Wrapped);
        canvas.Formula(
            row,
            layout.WithinColumn,
            InputValidation.Within(input, row, Columns.FirstYear, lastColumn),
            input.Figures.All(f => input.Range.Contains(f.Value)),
            styles.TruthLeft
        );
        canvas.Text(
            row,
            layout.SourceColumn,
            source,
            input.Source is null ? styles.Aside : styles.WrappedAside
        );
        canvas.Text(row, layout.NoteColumn, input.Note, styles.WrappedAside);
        canvas.Text(
            row,
            layout.FileColumn,
            InputPositions.Describe(draft.Report, input.Figures),
            styles.Aside
        );
        canvas.HeightFor(
            row,
            (input.Title, TitleWidth),
            (range, RangeWidth),
            (source, SourceWidth),
            (input.Note ?? "", NoteWidth)
        );
    }
}
