using System.Collections.Immutable;
using Calculator.Core.Quantities;
using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Live;
using Calculator.Workbooks.Styling;

namespace Calculator.Workbooks.Sheets;

/// <summary>Every assumption in a blue, unlocked cell or row of cells, with its source and where the scenario states it.</summary>
internal sealed class InputsSheet : IWorkbookSheet
{
    private const int TitleWidth = 44;
    private const int RangeWidth = 18;
    private const int SourceWidth = 44;
    private const int NoteWidth = 60;

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
        WriteSwitch(canvas, draft);
        if (layout.SingleHeaderRow is { } single)
        {
            Header(canvas, layout, single, "Input, one value for all years");
            canvas.Text(single, Columns.FirstYear, "Value", StyleSet.NumberHeading);
        }

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
            canvas.Number(layout.YearsRow, layout.Column(year), year, StyleSet.YearHeading);
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
        var within = CellAddress.Relative(layout.FirstBlockRow, layout.WithinColumn);
        canvas.RedWhen(
            layout.FirstBlockRow,
            layout.WithinColumn,
            layout.LastRow,
            layout.WithinColumn,
            $"IF(ISERROR({within}),TRUE,IF(ISLOGICAL({within}),NOT({within}),FALSE))"
        );
        canvas.FixedWidth(layout.SourceColumn, SourceWidth);
        canvas.FixedWidth(layout.NoteColumn, NoteWidth);
        canvas.Width(layout.FileColumn, 16, 40);
        canvas.Freeze(layout.LastFixedRow, Columns.Unit);
        canvas.PageSetup(1, layout.LastFixedRow);
    }

    private static void Header(SheetCanvas canvas, InputLayout layout, int row, string title)
    {
        var (style, aside) = (StyleSet.Heading, StyleSet.AsideHeading);
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
            WriteInUse(canvas, draft, input);
        }

        foreach (var stated in input.Stated)
        {
            Write(canvas, draft, stated);
        }
    }

    /// <summary>The row that takes over the statement of the scenario in use.</summary>
    private static void WriteInUse(SheetCanvas canvas, WorkbookDraft draft, LiveInput input)
    {
        var layout = draft.Inputs;
        var row = layout.Row(input.Id);
        Describe(canvas, row, input.Id, $"{input.Input.Title}: in use", input.Unit);
        var style = StyleSet.Number(
            FormatOf(input.Stated.SelectMany(s => s.Input.Figures), input.Unit)
        );
        var years = input.Input.Scalar is null ? layout.AllYears.Cast<int?>() : [null];
        foreach (var year in years)
        {
            var column = year is null ? Columns.FirstYear : layout.Column(year.Value);
            var chosen = RowFormula.Chosen([
                .. input.StatementOfCase.Select(i =>
                    CellAddress.Relative(layout.Row(input.Stated[i].Id), column)
                ),
            ]);
            // A year without a value must not be read as zero.
            var isBlankSomewhere =
                year is { } y && input.Stated.Any(s => !s.Input.ByYear.ContainsKey(y));
            var formula = isBlankSomewhere ? $"IF(ISBLANK({chosen}),\"\",{chosen})" : chosen;
            if (
                (year is { } at ? input.Input.ByYear.GetValueOrDefault(at) : input.Input.Scalar) is
                { } figure
            )
            {
                canvas.Formula(row, column, formula, figure.Value, style);
            }
            else
            {
                canvas.Formula(row, column, formula, "", style);
            }
        }

        canvas.Text(
            row,
            layout.SourceColumn,
            "chosen by the scenario switch",
            StyleSet.WrappedAside
        );
        canvas.HeightFor(row, (input.Input.Title + ": in use", TitleWidth));
    }

    private static void Write(SheetCanvas canvas, WorkbookDraft draft, StatedInput stated)
    {
        var layout = draft.Inputs;
        var row = layout.Row(stated.Id);
        var input = stated.Input;
        Describe(canvas, row, stated.Id, stated.Title, input.Unit);
        var format = FormatOf(input.Figures, input.Unit);
        var lastColumn = Columns.FirstYear;
        if (input.Scalar is { } scalar)
        {
            canvas.Number(row, Columns.FirstYear, scalar.Value, StyleOf(scalar));
        }
        else
        {
            lastColumn = layout.LastYearColumn;
            // Only years with a value are blue: no formula reads another one.
            foreach (var (year, figure) in input.ByYear)
            {
                canvas.Number(row, layout.Column(year), figure.Value, StyleOf(figure));
            }
        }

        canvas.Validate(InputValidation.Of(input, row, Columns.FirstYear, lastColumn));
        var range = input.Range.Describe(input.Unit);
        canvas.Comment(
            row,
            Columns.FirstYear,
            $"Allowed: {range}. {Sentence(input.Range.Reason)}."
        );
        var source = input.Source ?? "no source given";
        canvas.Text(row, layout.RangeColumn, range, StyleSet.Wrapped);
        canvas.Formula(
            row,
            layout.WithinColumn,
            InputValidation.Within(input, row, Columns.FirstYear, lastColumn),
            input.Figures.All(f => input.Range.Contains(f.Value)),
            StyleSet.TruthLeft
        );
        canvas.Text(
            row,
            layout.SourceColumn,
            source,
            input.Source is null ? StyleSet.Aside : StyleSet.WrappedAside
        );
        canvas.Text(row, layout.NoteColumn, input.Note, StyleSet.WrappedAside);
        canvas.Text(
            row,
            layout.FileColumn,
            InputPositions.Describe(stated.Case.Positions, input.Figures),
            StyleSet.Aside
        );
        canvas.HeightFor(
            row,
            (stated.Title, TitleWidth),
            (range, RangeWidth),
            (source, SourceWidth),
            (input.Note ?? "", NoteWidth)
        );

        // A number that follows from others is no cell to change.
        CellStyle StyleOf(Figure figure) =>
            figure.ChangedAt is null ? StyleSet.Number(format) : StyleSet.Input(format);
    }

    private static void Describe(SheetCanvas canvas, int row, string id, string title, Unit unit)
    {
        canvas.Text(row, Columns.Id, id, StyleSet.Quiet);
        canvas.Text(row, Columns.Title, title, StyleSet.Wrapped);
        canvas.Text(row, Columns.Unit, unit.ToString(), StyleSet.Aside);
    }

    private static string FormatOf(IEnumerable<Figure> figures, Unit unit) =>
        NumberFormats.For(unit, figures.Select(f => Math.Abs(f.Value)).DefaultIfEmpty().Max());

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>The cell that chooses the scenario, and the scenarios to choose from.</summary>
    private static void WriteSwitch(SheetCanvas canvas, WorkbookDraft draft)
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
            canvas.HeightFor(first + index, (@case.Title, TitleWidth));
        }
    }
}
