using Calculator.Core.Modelling;
using Calculator.Core.Quantities;
using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Live;
using Calculator.Workbooks.Styling;

namespace Calculator.Workbooks.Sheets;

/// <summary>The row of an input as a scenario states it: its blue cells, what they may hold, source, note and place.</summary>
internal static class InputRow
{
    public const int TitleWidth = 44;
    public const int RangeWidth = 18;
    public const int SourceWidth = 44;
    public const int NoteWidth = 60;

    private const string UnreadYears =
        "Years that are not blue count for nothing as the other figures stand: another lag or term would read them.";

    private const string Unread = "Counts for nothing as the other figures stand.";

    public static void Write(SheetCanvas canvas, InputLayout layout, StatedInput stated)
    {
        var row = layout.Row(stated.Id);
        var input = stated.Input;
        Describe(canvas, row, stated.Id, stated.Title, input.Unit);
        WriteFigures(canvas, layout, stated, row);
        WriteRange(canvas, layout, input, row);
        var source = input.Source ?? "no source given";
        canvas.Text(
            row,
            layout.SourceColumn,
            source,
            input.Source is null ? StyleSet.Aside : StyleSet.WrappedAside
        );
        var note = NoteOf(stated);
        canvas.Text(row, layout.NoteColumn, note, StyleSet.WrappedAside);
        canvas.Text(
            row,
            layout.FileColumn,
            InputPositions.Describe(stated.Case.Positions, input.Figures),
            StyleSet.Aside
        );
        canvas.HeightFor(
            row,
            (stated.Title, TitleWidth),
            (input.Range.Describe(input.Unit), RangeWidth),
            (source, SourceWidth),
            (note, NoteWidth)
        );
    }

    /// <summary>What stands before the figures.</summary>
    public static void Describe(SheetCanvas canvas, int row, string id, string title, Unit unit)
    {
        canvas.Text(row, Columns.Id, id, StyleSet.Quiet);
        canvas.Text(row, Columns.Title, title, StyleSet.Wrapped);
        canvas.Text(row, Columns.Unit, unit.ToString(), StyleSet.Aside);
    }

    /// <summary>The number format of a row of figures.</summary>
    public static string FormatOf(IEnumerable<Figure> figures, Unit unit) =>
        // A term or a lag in whole years, as they are stated.
        unit.IsTerm && figures.All(f => double.IsInteger(f.Value))
            ? NumberFormats.Year
            : NumberFormats.For(
                unit,
                figures.Select(f => Math.Abs(f.Value)).DefaultIfEmpty().Max()
            );

    /// <summary>What the scenario says of its figures, and that some of them count for nothing.</summary>
    private static string NoteOf(StatedInput stated) =>
        string.Join(
            "; ",
            new[]
            {
                stated.Input.Note,
                stated.HasUnread ? (stated.Input.IsByYear ? UnreadYears : Unread) : null,
            }.OfType<string>()
        );

    private static void WriteFigures(
        SheetCanvas canvas,
        InputLayout layout,
        StatedInput stated,
        int row
    )
    {
        var input = stated.Input;
        var format = FormatOf(input.Figures, input.Unit);
        if (input.Scalar is { } scalar)
        {
            canvas.Number(row, Columns.FirstYear, scalar.Value, StyleOf(year: null));
            return;
        }

        // Only years with a value have a cell: no formula reads another one.
        foreach (var (year, figure) in input.ByYear)
        {
            canvas.Number(row, layout.Column(year), figure.Value, StyleOf(year));
        }

        // A number that follows from others, or that nothing reads, is no cell to change.
        CellStyle StyleOf(int? year) =>
            stated.IsOpen(year) ? StyleSet.Input(format) : StyleSet.Number(format);
    }

    /// <summary>What the cells may hold, in words, as a rule for entries, and as a live answer.</summary>
    private static void WriteRange(SheetCanvas canvas, InputLayout layout, Input input, int row)
    {
        var lastColumn = input.IsByYear ? layout.LastYearColumn : Columns.FirstYear;
        var range = input.Range.Describe(input.Unit);
        int[] columns = input.IsByYear
            ? [.. input.ByYear.Keys.Select(layout.Column).Order()]
            : [Columns.FirstYear];
        foreach (var (first, last) in RowSpans.Of(columns))
        {
            canvas.Validate(InputValidation.Of(input, row, first, last));
        }

        var others = Enumerable
            .Range(Columns.FirstYear, lastColumn - Columns.FirstYear + 1)
            .Except(columns);
        foreach (var (first, last) in RowSpans.Of(others))
        {
            canvas.Validate(InputValidation.Closed(row, first, last));
        }

        canvas.Comment(
            row,
            Columns.FirstYear,
            $"Allowed: {range}. {Sentence(input.Range.Reason)}."
        );
        canvas.Text(row, layout.RangeColumn, range, StyleSet.Wrapped);
        canvas.Formula(
            row,
            layout.WithinColumn,
            InputAnswer.Of(input, row, columns, Columns.FirstYear, lastColumn),
            input.Figures.All(f => input.Range.Contains(f.Value)),
            StyleSet.TruthLeft
        );
    }

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
