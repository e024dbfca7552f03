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
        return draft.Model.Inputs.IsEmpty
            ? [noErrors, intact, years]
            : [InRange(draft), noErrors, intact, years];
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
