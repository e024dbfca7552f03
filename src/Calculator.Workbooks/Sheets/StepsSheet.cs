using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Styling;

namespace Calculator.Workbooks.Sheets;

/// <summary>How each total goes from the base to the alternative, driver by driver, live: apart from the years of Compare, so that the
/// headings in sight are those of its columns.</summary>
internal sealed class StepsSheet : IWorkbookSheet
{
    public string Name => CompareLayout.StepsSheet;

    public string Contents => "what moves each total, by driver";

    public bool AppliesTo(WorkbookDraft draft) => !draft.Compare.Waterfalls.IsEmpty;

    public void Fill(SheetCanvas canvas, WorkbookDraft draft)
    {
        var blocks = draft.Compare.Waterfalls;
        var formats = new TableFormats(blocks.Select(b => b.Line), draft.LargestOf);
        canvas.Heading(
            "Steps",
            "How each total goes from the base to the alternative, driver by driver, over the years that both cover. The amounts are live; the columns after them place the bars of a chart."
                + formats.Sentence
        );
        LineTable.Words(canvas, CompareLayout.HeaderRow, "Driver", id: "Total");
        foreach (var (column, title) in WaterfallBlock.Headings)
        {
            canvas.Text(
                CompareLayout.HeaderRow,
                WaterfallBlock.ColumnOf(column),
                title,
                StyleSet.NumberHeading
            );
        }

        foreach (var block in blocks)
        {
            WaterfallRows.Write(canvas, draft, formats, block);
        }

        LineTable.Finish(canvas, CompareLayout.HeaderRow, WaterfallBlock.LastColumn);
        SourceLine.Write(canvas, draft, blocks[^1].LastRow + 2, WaterfallBlock.LastColumn);
    }
}
