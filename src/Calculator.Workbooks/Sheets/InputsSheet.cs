using System.Collections.Immutable;
using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Live;
using Calculator.Workbooks.Styling;

namespace Calculator.Workbooks.Sheets;

/// <summary>Every assumption in a blue, unlocked cell or row of cells, with its source and where the scenario states it.</summary>
internal sealed class InputsSheet : IWorkbookSheet
{
    public string Name => InputLayout.Sheet;

    public string Contents => "every assumption, to change";

    public bool AppliesTo(WorkbookDraft draft) => true;

    public void Fill(SheetCanvas canvas, WorkbookDraft draft)
    {
        var layout = draft.Inputs;
        canvas.Heading(
            "Inputs",
            "Change a blue cell: every number and chart of the workbook follows. Full amounts in the unit named; bn and mn are display only."
        );
        SwitchRows.Write(canvas, draft);
        if (layout.SingleHeaderRow is { } single)
        {
            Header(canvas, layout, single, "Input, one value for all years");
            canvas.Text(single, Columns.FirstYear, "Value", StyleSet.NumberHeading);
        }

        WriteYears(canvas, layout);
        WriteSections(canvas, draft, layout.SingleSections);
        WriteSections(canvas, draft, layout.ByYearSections);
        SetWidths(canvas, layout);
        // The headings between the answers are text or blank and must stay as they are.
        var within = CellAddress.Relative(layout.FirstBlockRow, layout.WithinColumn);
        canvas.RedWhen(
            layout.FirstBlockRow,
            layout.WithinColumn,
            layout.LastRow,
            layout.WithinColumn,
            $"IF(ISERROR({within}),TRUE,IF(ISLOGICAL({within}),NOT({within}),FALSE))"
        );
        canvas.Freeze(layout.LastFixedRow, Columns.Unit);
        canvas.PageSetup(1, layout.LastFixedRow, Columns.Unit);
    }

    /// <summary>The header of the inputs by year, and the band over it.</summary>
    private static void WriteYears(SheetCanvas canvas, InputLayout layout)
    {
        if (!layout.ByYearSections.IsEmpty)
        {
            canvas.Text(layout.BandRow, Columns.FirstYear, "Years of the model", StyleSet.Band);
            if (!layout.FurtherYears.IsEmpty)
            {
                canvas.Overflowing(
                    layout.BandRow,
                    layout.Column(layout.FurtherYears[0]),
                    "Further years",
                    StyleSet.Band
                );
            }
        }

        Header(canvas, layout, layout.YearsRow, "Input, values by fiscal year");
        foreach (var year in layout.AllYears)
        {
            var column = layout.Column(year);
            canvas.Number(layout.YearsRow, column, year, StyleSet.YearHeading);
            if (!layout.ByYearSections.IsEmpty)
            {
                canvas.Formula(
                    InputLayout.YearsInSightRow,
                    column,
                    CellAddress.Relative(layout.YearsRow, column),
                    year,
                    StyleSet.YearHeading
                );
            }
        }

        WriteWords(canvas, layout, InputLayout.YearsInSightRow);
        canvas.Text(
            InputLayout.YearsInSightRow,
            layout.ByYearSections.IsEmpty ? Columns.FirstYear : Columns.Unit,
            layout.ByYearSections.IsEmpty ? "Value" : "By year:",
            StyleSet.NumberHeading
        );
    }

    private static void SetWidths(SheetCanvas canvas, InputLayout layout)
    {
        canvas.Width(Columns.Id, 18, 44);
        canvas.FixedWidth(Columns.Title, InputRow.TitleWidth);
        canvas.Width(Columns.Unit, 8, 24);
        for (var column = Columns.FirstYear; column <= layout.LastYearColumn; column++)
        {
            canvas.FixedWidth(column, 13);
        }

        canvas.FixedWidth(layout.GapColumn, 2);
        canvas.FixedWidth(layout.RangeColumn, InputRow.RangeWidth);
        canvas.FixedWidth(layout.WithinColumn, 8);
        canvas.FixedWidth(layout.SourceColumn, InputRow.SourceWidth);
        canvas.FixedWidth(layout.NoteColumn, InputRow.NoteWidth);
        canvas.Width(layout.FileColumn, 16, 40);
    }

    private static void Header(SheetCanvas canvas, InputLayout layout, int row, string title)
    {
        var (style, aside) = (StyleSet.Heading, StyleSet.AsideHeading);
        canvas.Fill(row, Columns.Id, layout.FileColumn, style);
        canvas.Text(row, Columns.Id, "Id", style);
        canvas.Text(row, Columns.Title, title, style);
        canvas.Text(row, Columns.Unit, "Unit", aside);
        WriteWords(canvas, layout, row);
    }

    /// <summary>The headings after the figures.</summary>
    private static void WriteWords(SheetCanvas canvas, InputLayout layout, int row)
    {
        canvas.Text(row, layout.RangeColumn, "Allowed values", StyleSet.Heading);
        canvas.Text(row, layout.WithinColumn, "Within", StyleSet.Heading);
        canvas.Text(row, layout.SourceColumn, "Source", StyleSet.AsideHeading);
        canvas.Text(row, layout.NoteColumn, "Note", StyleSet.AsideHeading);
        canvas.Text(row, layout.FileColumn, "In the scenario", StyleSet.AsideHeading);
    }

    private static void WriteSections(
        SheetCanvas canvas,
        WorkbookDraft draft,
        ImmutableArray<InputSection> sections
    )
    {
        foreach (var section in sections)
        {
            canvas.Fill(section.Row, Columns.Id, draft.Inputs.FileColumn, StyleSet.Section);
            canvas.Overflowing(section.Row, Columns.Id, section.Title, StyleSet.Section);
            foreach (var input in section.Inputs)
            {
                Write(canvas, draft, input);
            }
        }
    }

    private static void Write(SheetCanvas canvas, WorkbookDraft draft, LiveInput input)
    {
        if (input.IsSwitched)
        {
            InUseRow.Write(canvas, draft, input);
        }

        foreach (var stated in input.Stated)
        {
            InputRow.Write(canvas, draft.Inputs, stated);
        }
    }
}
