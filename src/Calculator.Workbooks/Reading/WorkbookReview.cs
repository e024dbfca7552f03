using System.Collections.Immutable;
using Calculator.Reporting;
using Calculator.Workbooks.Layout;

namespace Calculator.Workbooks.Reading;

/// <summary>A workbook beside the one that its scenario makes: every change of it that is not simply a new number in a blue cell.</summary>
public sealed class WorkbookReview
{
    private readonly HashSet<(string RowId, int? Year)> _refused;

    private WorkbookReview(
        WorkbookInputs inputs,
        ImmutableArray<WorkbookEdit> edits,
        HashSet<(string, int?)> refused
    )
    {
        (_refused, Edits) = (refused, edits);
        Inputs = inputs.Without(_refused.Contains);
    }

    /// <summary>The values that can be taken over.</summary>
    public WorkbookInputs Inputs { get; }

    /// <summary>The changes to tell, in sheet order, blue cells first.</summary>
    public ImmutableArray<WorkbookEdit> Edits { get; }

    /// <summary>Reviews a workbook.</summary>
    /// <param name="stream">The workbook; seekable.</param>
    /// <param name="inputs">Its inputs as read.</param>
    /// <param name="report">The scenario as it makes the workbook, alternatives beside it where it has a switch.</param>
    /// <exception cref="IOException">The file is no workbook.</exception>
    /// <exception cref="WorkbookLimitException">The scenario makes none.</exception>
    public static WorkbookReview Of(Stream stream, WorkbookInputs inputs, Report report)
    {
        stream.Position = 0;
        var found = WorkbookCells.Read(stream);
        using var written = new MemoryStream();
        WorkbookWriter.Write(report, written);
        written.Position = 0;
        var expected = WorkbookCells.Read(written);
        var draft = new WorkbookDraft(report);
        var sheet = found.Find(InputLayout.Sheet)!;
        var caseInUse = Math.Max(
            0,
            draft.Model.Cases.IndexOf(
                draft.Model.Cases.FirstOrDefault(c =>
                    string.Equals(c.Name, inputs.Alternative, StringComparison.Ordinal)
                ) ?? draft.Model.Cases[0]
            )
        );
        var blue = new InputReview(draft, sheet, caseInUse);
        var rows = SheetReview.FirstRows(sheet);
        var edits = blue.Edits(id => rows.TryGetValue(id, out var row) ? row : null).ToList();
        // A comparison's workbook has further sheets, and others show what is on them.
        var isComparison = found.Find("Compare") is not null && expected.Find("Compare") is null;
        foreach (var name in expected.SheetNames)
        {
            if (isComparison && name is not (InputLayout.Sheet or ModelLayout.Sheet))
            {
                continue;
            }

            if (found.Find(name) is not { } there)
            {
                edits.Add(new WorkbookEdit(name, "", "", "is gone"));
                continue;
            }

            edits.AddRange(new SheetReview(name, expected.Find(name)!, there, IsOwn(name)).Edits());
        }

        edits.AddRange(
            found
                .SheetNames.Where(n => expected.Find(n) is null)
                .Select(n => new WorkbookEdit(
                    n,
                    "",
                    "",
                    isComparison
                        ? "shows another scenario beside this one and is not looked at"
                        : "is none of this program's; nothing of it is taken over",
                    IsTakenOver: true
                ))
        );
        return new WorkbookReview(inputs, [.. edits], blue.Refused);

        // Cells that were looked at as inputs, or that say where and when the workbook was made.
        Func<int, int, bool> IsOwn(string name) =>
            name switch
            {
                InputLayout.Sheet => IsBlueOrPlace,
                "About" => (_, _) => true,
                _ => (_, _) => false,
            };

        bool IsBlueOrPlace(int row, int column) =>
            column == draft.Inputs.FileColumn
            || (row == draft.Inputs.SwitchRow && column == Columns.FirstYear)
            || (
                expected.Find(InputLayout.Sheet)![row, Columns.Id].Text is { } id
                && (
                    (column == Columns.FirstYear && blue.Blue.Contains((id, null)))
                    || draft.Inputs.AllYears.Any(y =>
                        draft.Inputs.Column(y) == column && blue.Blue.Contains((id, y))
                    )
                )
            );
    }
}
