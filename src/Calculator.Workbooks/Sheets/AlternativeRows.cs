using System.Collections.Immutable;
using Calculator.Core.Modelling;
using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Live;
using Calculator.Workbooks.Styling;

namespace Calculator.Workbooks.Sheets;

/// <summary>The scenarios of the switch side by side on Summary: the headline figures of each, as its run gave them.</summary>
internal static class AlternativeRows
{
    // As many as stand over the columns of a page.
    private const int MostCases = 12;

    /// <summary>Rows that the block takes with the free one after it; 0 without alternatives.</summary>
    public static int Count(WorkbookDraft draft, ImmutableArray<Line> lines) =>
        draft.Model.HasSwitch ? RowOf(lines.Length - 1) + 2 : 0;

    /// <summary>Rows below the block's first to a figure's, from 0 on.</summary>
    private static int RowOf(int index) => 2 + index + index / SummarySheet.RowsUnderHeading;

    /// <summary>Writes heading and rows.</summary>
    public static void Write(
        SheetCanvas canvas,
        WorkbookDraft draft,
        TableFormats formats,
        ImmutableArray<Line> lines,
        int row
    )
    {
        if (!draft.Model.HasSwitch)
        {
            return;
        }

        var cases = draft.Model.Cases.Take(MostCases).ToArray();
        canvas.Text(
            row,
            Columns.Title,
            $"Side by side: totals of {draft.Model.Years}, other figures of {draft.Model.Years.Last}, as the runs gave them (not live; the switch on Inputs makes each live)",
            StyleSet.Wrapped
        );
        canvas.HeightFor(row, (new string('x', 150), 60));
        foreach (var (index, line) in lines.Index())
        {
            var at = row + RowOf(index);
            if (index % SummarySheet.RowsUnderHeading == 0)
            {
                WriteHeading(canvas, cases, at - 1);
            }

            canvas.Text(at, Columns.Id, line.Id, StyleSet.Quiet);
            canvas.Text(at, Columns.Title, line.Title);
            canvas.Text(at, Columns.Unit, formats.UnitOf(line), StyleSet.Aside);
            foreach (var (column, @case) in cases.Index())
            {
                if (LiveModel.Find(@case, line.Id) is not null)
                {
                    canvas.Number(
                        at,
                        Columns.FirstYear + column,
                        Sensitivity.Value(@case.Result, line),
                        formats.Of(line)
                    );
                }
            }
        }
    }

    private static void WriteHeading(SheetCanvas canvas, LiveCase[] cases, int row)
    {
        LineTable.Words(canvas, row, "Figure");
        foreach (var (index, @case) in cases.Index())
        {
            canvas.Text(row, Columns.FirstYear + index, @case.Name, StyleSet.NumberHeading);
        }

        canvas.HeightFor(row, [.. cases.Select(c => (c.Name, 12.0))]);
    }
}
