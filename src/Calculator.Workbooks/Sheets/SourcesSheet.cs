using Calculator.Reporting;
using Calculator.Workbooks.Layout;

namespace Calculator.Workbooks.Sheets;

/// <summary>Every source with the inputs and lines that rest on it, and the inputs that name none.</summary>
internal sealed class SourcesSheet : IWorkbookSheet
{
    private const int HeaderRow = 4;
    private const int Source = 1;
    private const int Id = 2;
    private const int Title = 3;
    private const int Years = 4;
    private const int Position = 5;
    private const int SourceWidth = 70;

    public string Name => "Sources";

    public bool AppliesTo(Report report) => true;

    public void Fill(SheetCanvas canvas, WorkbookDraft draft)
    {
        var styles = canvas.Styles;
        canvas.Heading(
            "Sources",
            "Every source with what rests on it. Addresses are text, not links."
        );
        foreach (
            var (column, title) in new[]
            {
                (Source, "Source"),
                (Id, "Used by"),
                (Title, "What it is"),
                (Years, "Years"),
                (Position, "In the scenario"),
            }
        )
        {
            canvas.Text(HeaderRow, column, title, styles.Heading);
        }

        var row = HeaderRow + 1;
        foreach (
            var source in Uses(draft)
                .GroupBy(u => u.Source, StringComparer.Ordinal)
                // Inputs without a source stand last.
                .OrderBy(g => g.Key.Length == 0)
        )
        {
            canvas.Text(
                row,
                Source,
                source.Key.Length == 0 ? "No source given" : source.Key,
                source.Key.Length == 0 ? styles.Warning : styles.WrappedLabel
            );
            canvas.HeightFor(row, (source.Key, SourceWidth));
            foreach (var use in source)
            {
                canvas.Text(row, Id, use.Id, styles.Quiet);
                canvas.Text(row, Title, use.Title);
                canvas.Text(row, Years, use.Years);
                canvas.Text(row, Position, use.Position, styles.Quiet);
                row++;
            }
        }

        canvas.FixedWidth(Source, SourceWidth);
        canvas.Width(Id, 18, 48);
        canvas.Width(Title, 24, 70);
        canvas.Width(Years, 10, 30);
        canvas.Width(Position, 16, 44);
        canvas.Sheet.SheetView.FreezeRows(HeaderRow);
        canvas.PageSetup(HeaderRow, HeaderRow);
    }

    private static IEnumerable<Use> Uses(WorkbookDraft draft)
    {
        foreach (var input in draft.Model.Inputs)
        {
            if (input.Scalar is { } scalar)
            {
                yield return new Use(
                    scalar.Source ?? "",
                    input.Id,
                    input.Title,
                    "all",
                    InputPositions.Describe(draft.Report, [scalar])
                );
                continue;
            }

            foreach (
                var figures in input.ByYear.GroupBy(
                    f => f.Value.Source ?? "",
                    StringComparer.Ordinal
                )
            )
            {
                yield return new Use(
                    figures.Key,
                    input.Id,
                    input.Title,
                    Spans([.. figures.Select(f => f.Key)]),
                    InputPositions.Describe(draft.Report, figures.Select(f => f.Value))
                );
            }
        }

        foreach (var line in draft.Model.Lines.Where(l => !string.IsNullOrEmpty(l.Source)))
        {
            yield return new Use(
                line.Source!,
                line.Id,
                line.Title,
                "all",
                InputPositions.Describe(draft.Report, line.Path)
            );
        }
    }

    /// <summary>For example <c>2020, 2022-2026</c>.</summary>
    private static string Spans(int[] years)
    {
        var spans = new List<string>();
        for (var i = 0; i < years.Length; i++)
        {
            var first = years[i];
            while (i + 1 < years.Length && years[i + 1] == years[i] + 1)
            {
                i++;
            }

            spans.Add(new Core.Time.YearRange(first, years[i]).ToString());
        }

        return string.Join(", ", spans);
    }

    private sealed record Use(
        string Source,
        string Id,
        string Title,
        string Years,
        string? Position
    );
}
