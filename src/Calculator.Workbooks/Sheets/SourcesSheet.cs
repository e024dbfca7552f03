using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Styling;

namespace Calculator.Workbooks.Sheets;

/// <summary>Every source with the inputs and lines that rest on it, the inputs that name none, and for each line the inputs it reads with their sources.</summary>
internal sealed class SourcesSheet : IWorkbookSheet
{
    private const int HeaderRow = SourcesLayout.HeaderRow;
    private const int Source = 1;
    private const int Id = 2;
    private const int Title = 3;
    private const int Years = 4;
    private const int Position = 5;
    private const int SourceWidth = 70;
    private const int TitleWidth = 44;

    // Bold letters are wider.
    private const double BoldPart = 0.85;

    public string Name => SourcesLayout.Sheet;

    public string Contents => "what each figure rests on";

    public bool AppliesTo(WorkbookDraft draft) => true;

    public void Fill(SheetCanvas canvas, WorkbookDraft draft)
    {
        canvas.Heading(
            "Sources",
            "Every source with what rests on it, then every line with what it rests on. Web addresses are text, not links."
        );
        canvas.Text(HeaderRow, Source, "Source", StyleSet.Heading);
        canvas.Text(HeaderRow, Id, "Input or line", StyleSet.Heading);
        canvas.Text(HeaderRow, Title, "What it is", StyleSet.Heading);
        canvas.Text(HeaderRow, Years, "Years", StyleSet.Heading);
        canvas.Text(HeaderRow, Position, "In the scenario", StyleSet.Heading);
        foreach (var block in draft.Sources.Sources)
        {
            Write(canvas, block);
        }

        var header = draft.Sources.LinesHeaderRow;
        canvas.Fill(header, Source, Position, StyleSet.Heading);
        canvas.Overflowing(header, Source, "What each line of Model rests on", StyleSet.Heading);
        foreach (var block in draft.Sources.Lines)
        {
            Write(canvas, block, draft.Lines.Row(block.Line.Id));
        }

        canvas.FixedWidth(Source, SourceWidth);
        canvas.Width(Id, 18, 44);
        canvas.FixedWidth(Title, TitleWidth);
        canvas.Width(Years, 10, 24);
        canvas.Width(Position, 16, 30);
        canvas.Freeze(HeaderRow, 0);
        canvas.PageSetup(HeaderRow, HeaderRow, 0);
    }

    /// <summary>A source with what rests on it.</summary>
    private static void Write(SheetCanvas canvas, SourceBlock block)
    {
        WriteSource(canvas, block.Row, block.Source, StyleSet.WrappedLabel);
        foreach (var (index, use) in block.Uses.Index())
        {
            var source = index == 0 ? block.Source : "";
            canvas.HeightFor(
                block.Row + index,
                (source, SourceWidth * BoldPart),
                (use.Title, TitleWidth)
            );
            Write(canvas, use, block.Row + index);
        }
    }

    /// <summary>A line with what it rests on.</summary>
    private static void Write(SheetCanvas canvas, LineBlock block, int modelRow)
    {
        canvas.Fill(block.Row, Source, Position, StyleSet.Section);
        canvas.Overflowing(block.Row, Source, block.Line.Title, StyleSet.Section);
        canvas.Link(
            block.Row,
            Id,
            block.Line.Id,
            $"{ModelLayout.Sheet}!{CellAddress.Relative(modelRow, Columns.Id)}",
            StyleSet.SectionLink
        );
        foreach (var (index, use) in block.Uses.Index())
        {
            var row = block.Row + 1 + index;
            WriteSource(canvas, row, use.Source, StyleSet.Wrapped);
            canvas.HeightFor(row, (use.Source, SourceWidth), (use.Title, TitleWidth));
            Write(canvas, use, row);
        }
    }

    private static void WriteSource(SheetCanvas canvas, int row, string source, CellStyle style)
    {
        if (source.Length == 0)
        {
            canvas.Text(row, Source, "No source given", StyleSet.Warning);
        }
        else
        {
            canvas.Text(row, Source, source, style);
        }
    }

    private static void Write(SheetCanvas canvas, SourceUse use, int row)
    {
        canvas.Link(row, Id, use.Id, use.Target);
        canvas.Text(row, Title, use.Title, StyleSet.Wrapped);
        canvas.Text(row, Years, use.Years);
        canvas.Text(row, Position, use.Position, StyleSet.Quiet);
    }
}
