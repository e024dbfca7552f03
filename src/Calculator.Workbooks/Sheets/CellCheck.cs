using System.Collections.Immutable;
using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;

namespace Calculator.Workbooks.Sheets;

/// <summary>A check of the workbook's own cells, which no run can break: it has no formula over lines.</summary>
/// <param name="Id">Short name.</param>
/// <param name="Title">What must hold, in words.</param>
/// <param name="Formula">The Excel formula of a year, TRUE where it holds.</param>
/// <param name="Holds">Whether it holds in the workbook as written.</param>
internal sealed record CellCheck(string Id, string Title, Func<int, string> Formula, bool Holds)
{
    // What a formula of a cell takes without coming near its limits of length and arguments.
    private const int MostCompared = 200;

    /// <summary>Those of a workbook.</summary>
    public static ImmutableArray<CellCheck> Of(WorkbookDraft draft)
    {
        var noErrors = new CellCheck(
            "no-errors",
            "No cell of Model shows an error",
            year => $"SUMPRODUCT(--ISERROR({YearColumn(draft, year)}))=0",
            Holds: true
        );
        var intact = new CellCheck(
            "formulas-intact",
            "No formula of Model has been overwritten",
            year =>
                $"SUMPRODUCT(--_xlfn.ISFORMULA({YearColumn(draft, year)}))=COUNTA({YearColumn(draft, year)})",
            Holds: true
        );
        var years = new CellCheck(
            "years",
            "The years over the inputs are those over the model",
            year => SameYear(draft, draft.Lines.Columns.Of(year)),
            Holds: true
        );
        var summary = new CellCheck(
            "summary-follows",
            "Summary shows what Model has, and its totals are formulas",
            year => SummaryFollows(draft, year),
            Holds: true
        );
        return draft.Model.Inputs.IsEmpty
            ? [noErrors, intact, summary, years]
            : [InRange(draft), noErrors, intact, summary, years];
    }

    /// <summary>Each headline figure of a year is that of Model; where there are too many for a formula, each is a formula still.</summary>
    private static string SummaryFollows(WorkbookDraft draft, int year)
    {
        var (lines, columns) = (Headline.Of(draft.Model), draft.Lines.Columns);
        var column = columns.Of(year);
        var formulas = new List<string>();
        foreach (var (first, last) in RowSpans.Of(lines.Select((_, i) => SummarySheet.RowOf(i))))
        {
            formulas.Add(
                AreFormulas(
                    $"{CellAddress.RowFixed(first, column)}:{CellAddress.RowFixed(last, column)}"
                )
            );
            formulas.Add(
                AreFormulas(
                    CellAddress.FixedRange(first, columns.LastYear + 1, last, columns.LastYear + 2)
                )
            );
        }

        IEnumerable<string> conditions =
        [
            .. lines
                .Take(lines.Length > MostCompared ? 0 : lines.Length)
                .Select(
                    (l, i) =>
                        $"{SummarySheet.SheetName}!{CellAddress.Relative(SummarySheet.RowOf(i), column)}={draft.Lines.Cell(l.Id, year)}"
                ),
            .. formulas,
        ];
        return $"AND({string.Join(',', conditions)})";

        static string AreFormulas(string cells) =>
            $"SUMPRODUCT(--_xlfn.ISFORMULA({SummarySheet.SheetName}!{cells}))=COUNTA({SummarySheet.SheetName}!{cells})";
    }

    private static CellCheck InRange(WorkbookDraft draft) =>
        new(
            "inputs-in-range",
            "Every input lies within its allowed values",
            _ => $"AND({draft.Inputs.WithinReference})",
            draft.Model.InputsKeepToTheirRanges
        );

    private static string SameYear(WorkbookDraft draft, int column) =>
        $"{InputLayout.Sheet}!{CellAddress.Relative(draft.Inputs.YearsRow, column)}={ModelLayout.Sheet}!{CellAddress.Relative(ModelLayout.HeaderRow, column)}";

    private static string YearColumn(WorkbookDraft draft, int year)
    {
        var column = draft.Lines.Columns.Of(year);
        return $"{ModelLayout.Sheet}!{CellAddress.RowFixed(ModelLayout.HeaderRow + 1, column)}:{CellAddress.RowFixed(draft.Lines.LastRow, column)}";
    }
}
