using System.Collections.Immutable;
using Calculator.Core.Modelling;
using Calculator.Core.Naming;
using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Live;
using Calculator.Workbooks.Styling;

namespace Calculator.Workbooks.Sheets;

/// <summary>Where the force is: personnel by site, unit, host and service, its measures and costs, all as live references.</summary>
internal sealed class PostureSheet : IWorkbookSheet
{
    private const int HeaderRow = 4;
    private const string MeasureSection = "Posture measures";

    public string Name => "Posture";

    public string Contents => "where the force is";

    public bool AppliesTo(WorkbookDraft draft) => draft.Model.Find(PostureIds.Forward) is not null;

    public void Fill(SheetCanvas canvas, WorkbookDraft draft)
    {
        var columns = draft.Lines.Columns;
        var formats = new TableFormats(
            Groups(draft.Model).SelectMany(g => g.Lines),
            draft.LargestOf
        );
        canvas.Heading(
            "Posture",
            "Personnel by place and service, and what the posture costs. Every cell refers to Model."
                + formats.Sentence
        );
        LineTable.Header(
            canvas,
            draft.Lines.Columns,
            HeaderRow,
            "Figure (leads to its row on Model)"
        );

        var row = HeaderRow + 1;
        foreach (var (title, lines) in Groups(draft.Model).Where(g => !g.Lines.IsEmpty))
        {
            canvas.Text(row, Columns.Id, title, StyleSet.Section);
            canvas.Fill(row, Columns.Title, columns.LastYear, StyleSet.Section);
            row++;
            foreach (var line in lines)
            {
                LinkedRow.Write(canvas, draft, formats, line, row++);
            }
        }

        LineTable.Finish(canvas, HeaderRow, columns.LastYear);
        SourceLine.Write(canvas, draft, row + 1, columns.LastYear);
    }

    private static IEnumerable<(string Title, ImmutableArray<Line> Lines)> Groups(LiveModel model)
    {
        var personnel = new PostureLines(model.Lines);
        yield return ("Personnel by site", personnel.Sites);
        yield return ("Personnel by site and service", personnel.Services);
        yield return ("Units", personnel.Units);
        yield return ("Measures", [.. model.Lines.Where(l => l.Section == MeasureSection)]);
        yield return (
            "Changes",
            [.. model.Lines.Where(l => l.Id.StartsWith(ChangeIds.Prefix, StringComparison.Ordinal))]
        );
    }
}
