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
        var expected = Expected(report);
        var draft = new WorkbookDraft(report);
        var sheet = found.Find(InputLayout.Sheet)!;
        var blue = new InputReview(draft, sheet, CaseInUse(draft, inputs.Alternative));
        var rows = SheetReview.FirstRows(sheet);
        var edits = blue.Edits(id => rows.TryGetValue(id, out var row) ? row : null).ToList();
        // A comparison's workbook has further sheets, and others show what is on them.
        var isComparison =
            found.Find(CompareLayout.Sheet) is not null
            && expected.Find(CompareLayout.Sheet) is null;
        var own = new OwnCells(draft.Inputs, expected.Find(InputLayout.Sheet)!, blue.Blue);
        foreach (
            var name in expected.SheetNames.Where(n =>
                !isComparison || n is InputLayout.Sheet or ModelLayout.Sheet
            )
        )
        {
            edits.AddRange(
                found.Find(name) is { } there
                    ? new SheetReview(
                        name,
                        expected.Find(name)!,
                        there,
                        (row, column) => own.Contains(name, row, column)
                    ).Edits()
                    : [new WorkbookEdit(name, "", "", "is gone")]
            );
        }

        edits.AddRange(
            found
                .SheetNames.Where(n => expected.Find(n) is null)
                .Select(n => Further(n, isComparison))
        );
        return new WorkbookReview(inputs, [.. edits], blue.Refused);
    }

    /// <summary>The cells of the workbook as the scenario makes it.</summary>
    private static WorkbookCells Expected(Report report)
    {
        using var written = new MemoryStream();
        WorkbookWriter.Write(report, written);
        written.Position = 0;
        return WorkbookCells.Read(written);
    }

    /// <summary>Index of the case that the switch stands on; the scenario itself where there is none of that name.</summary>
    private static int CaseInUse(WorkbookDraft draft, string? alternative) =>
        draft
            .Model.Cases.Index()
            .FirstOrDefault(c => string.Equals(c.Item.Name, alternative, StringComparison.Ordinal))
            .Index;

    /// <summary>A sheet that the scenario's workbook does not have.</summary>
    private static WorkbookEdit Further(string sheet, bool isComparison) =>
        new(
            sheet,
            "",
            "",
            isComparison
                ? "shows another scenario beside this one and is not looked at"
                : "is none of this program's; nothing of it is taken over",
            IsTakenOver: true
        );
}
