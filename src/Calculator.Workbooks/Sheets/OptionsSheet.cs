using System.Globalization;
using Calculator.Core.Modelling;
using Calculator.Reporting;
using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Styling;

namespace Calculator.Workbooks.Sheets;

/// <summary>The scenarios of a comparison beside one another, a block for each headline line: live for the one in use, the others as
/// their runs gave them; below them what each has more than the base.</summary>
internal sealed class OptionsSheet : IWorkbookSheet
{
    public const string SheetName = "Options";
    private const int HeaderRow = 4;

    public string Name => SheetName;

    public string Contents => "all scenarios side by side";

    public bool AppliesTo(WorkbookDraft draft) => draft.Report.Options.Length > 1;

    public void Fill(SheetCanvas canvas, WorkbookDraft draft)
    {
        var lines = Headline.Of(draft.Model);
        var formats = new TableFormats(lines, draft.LargestOf);
        var columns = draft.Lines.Columns;
        canvas.Heading(
            "Scenarios side by side",
            (
                draft.Model.HasSwitch
                    ? "The scenario in use (the switch on Inputs) is live; the others stand as their runs gave them, and each becomes live when it is chosen. Differences are formulas."
                    : "As the runs gave them. Differences are formulas."
            ) + formats.Sentence
        );
        LineTable.Header(canvas, draft.Lines.Columns, HeaderRow, "Line and scenario");
        canvas.Text(HeaderRow, columns.LastYear + 1, "Total", StyleSet.NumberHeading);
        var row = HeaderRow + 1;
        foreach (var line in lines)
        {
            row = Block(canvas, draft, formats, line, row) + 1;
        }

        LineTable.Finish(canvas, HeaderRow, columns.LastYear + 1);
    }

    /// <summary>Writes a line's rows; gives the first row after them.</summary>
    private static int Block(
        SheetCanvas canvas,
        WorkbookDraft draft,
        TableFormats formats,
        Line line,
        int row
    )
    {
        var options = draft.Report.Options;
        var style = LinkedRow.Head(canvas, draft, formats, line, row);
        var first = ++row;
        foreach (var option in options)
        {
            canvas.Text(row, Columns.Id, option.ScenarioId, StyleSet.Quiet);
            canvas.Text(row, Columns.Title, option.Title);
            Years(
                canvas,
                draft,
                line,
                row,
                style,
                y => (Formula(draft, option, line, y), Value(option, line, y))
            );
            row++;
        }

        for (var other = 1; other < options.Length; other++)
        {
            var (of, number) = (first + other, other);
            canvas.Text(
                row,
                Columns.Title,
                $"{options[other].ScenarioId} less {options[0].ScenarioId}"
            );
            Years(
                canvas,
                draft,
                line,
                row,
                style,
                y =>
                    (
                        Difference(draft, of, first, y),
                        Value(options[number], line, y) - Value(options[0], line, y)
                    )
            );
            row++;
        }

        return row;
    }

    private static void Years(
        SheetCanvas canvas,
        WorkbookDraft draft,
        Line line,
        int row,
        CellStyle style,
        Func<int, (string Formula, double Value)> cell
    )
    {
        var columns = draft.Lines.Columns;
        var sum = 0.0;
        foreach (var year in draft.Model.Years.Years)
        {
            var (formula, value) = cell(year);
            canvas.Formula(row, columns.Of(year), formula, value, style);
            sum += double.IsNaN(value) ? 0 : value;
        }

        LineTable.Total(canvas, columns, row, line, sum, style);
    }

    /// <summary>The line on Model while the option is in use, and what its run gave otherwise.</summary>
    private static string Formula(WorkbookDraft draft, Report option, Line line, int year)
    {
        var value = Value(option, line, year);
        var stated = double.IsNaN(value)
            ? "\"\""
            : value.ToString("R", CultureInfo.InvariantCulture);
        var index = draft
            .Model.Cases.Select((c, i) => (Case: c, Index: i))
            .Where(c => ReferenceEquals(c.Case.Result, option.Result))
            .Select(c => (int?)c.Index)
            .FirstOrDefault();
        var cell = draft.Lines.Cell(line.Id, year);
        return index is not { } number || option.Result.Model.Find(line.Id) is null ? stated
            : draft.Model.HasSwitch
                ? $"IF({DefinedNames.ScenarioNumber}={number + 1},{cell},{stated})"
            : cell;
    }

    private static string Difference(WorkbookDraft draft, int row, int baseRow, int year)
    {
        var column = draft.Lines.Columns.Of(year);
        var (cell, before) = (
            CellAddress.Relative(row, column),
            CellAddress.Relative(baseRow, column)
        );
        return $"IF(COUNT({cell},{before})<2,\"\",{cell}-{before})";
    }

    private static double Value(Report option, Line line, int year) =>
        option.Result.Model.Find(line.Id) is not null && option.Result.Model.Years.Contains(year)
            ? option.Result.Value(line.Id, year)
            : double.NaN;
}
