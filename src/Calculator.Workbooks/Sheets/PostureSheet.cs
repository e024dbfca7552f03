using Calculator.Core.Modelling;
using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Styling;

namespace Calculator.Workbooks.Sheets;

/// <summary>Where the force is: personnel by site, unit, host and service, its measures and costs, all as live references.</summary>
internal sealed class PostureSheet : IWorkbookSheet
{
    private const int HeaderRow = 4;

    public string Name => "Posture";

    public string Contents => "where the force is";

    public bool AppliesTo(WorkbookDraft draft) => draft.Model.Find("posture.forward") is not null;

    public void Fill(SheetCanvas canvas, WorkbookDraft draft)
    {
        var columns = draft.Lines.Columns;
        canvas.Heading(
            "Posture",
            "Personnel by place and service, and what the posture costs. Every cell refers to Model."
        );
        LineTable.Header(canvas, draft, HeaderRow, "Figure (leads to its row on Model)");

        var row = HeaderRow + 1;
        foreach (var (title, belongs) in Groups())
        {
            var lines = draft.Model.Lines.Where(belongs).ToArray();
            if (lines.Length == 0)
            {
                continue;
            }

            canvas.Text(row, Columns.Id, title, StyleSet.Section);
            canvas.Fill(row, Columns.Title, columns.LastYear, StyleSet.Section);
            row++;
            foreach (var line in lines)
            {
                LinkedRow.Write(canvas, draft, line, row++);
            }
        }

        LineTable.Finish(canvas, HeaderRow, columns.LastYear);
    }

    private static IEnumerable<(string Title, Func<Line, bool> Belongs)> Groups() =>
        [
            (
                "Personnel by site",
                l =>
                    l.Id.StartsWith("posture.site.", StringComparison.Ordinal)
                    && l.Id.Count(c => c == '.') == 2
            ),
            (
                "Personnel by site and service",
                l =>
                    l.Role == LineRole.Posture
                    && l.Id.StartsWith("posture.site.", StringComparison.Ordinal)
                    && l.Id.Count(c => c == '.') == 3
            ),
            (
                "Units",
                l =>
                    l.Role == LineRole.Posture
                    && l.Id.StartsWith("posture.unit.", StringComparison.Ordinal)
            ),
            ("Measures", l => l.Section == "Posture measures"),
            ("Changes", l => l.Id.StartsWith("posture.change.", StringComparison.Ordinal)),
        ];
}
