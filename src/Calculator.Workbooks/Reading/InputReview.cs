using System.Globalization;
using Calculator.Core.Modelling;
using Calculator.Core.Quantities;
using Calculator.Workbooks.Content;
using Calculator.Workbooks.Layout;
using Calculator.Workbooks.Live;

namespace Calculator.Workbooks.Reading;

/// <summary>The blue cells of a workbook beside what the scenario states: which can't be taken over, and why.</summary>
/// <param name="draft">The workbook as the scenario makes it.</param>
/// <param name="sheet">The sheet Inputs as found.</param>
/// <param name="caseInUse">Index of the case that the switch stands on.</param>
internal sealed class InputReview(WorkbookDraft draft, ReadSheet sheet, int caseInUse)
{
    /// <summary>Blue cells by row id and year, so that nobody looks at them a second time.</summary>
    public HashSet<(string RowId, int? Year)> Blue { get; } = [];

    /// <summary>Those of them whose value is not taken over.</summary>
    public HashSet<(string RowId, int? Year)> Refused { get; } = [];

    /// <param name="rowOf">The row found for a row's id; <c>null</c> where it is gone.</param>
    public IEnumerable<WorkbookEdit> Edits(Func<string, int?> rowOf)
    {
        foreach (var input in draft.Model.Inputs)
        {
            foreach (var (index, stated) in input.Stated.Index())
            {
                var isInUse = !input.IsSwitched || input.StatementOfCase[caseInUse] == index;
                foreach (var (year, figure) in Figures(stated.Input))
                {
                    if (figure.ChangedAt is null)
                    {
                        continue;
                    }

                    Blue.Add((stated.Id, year));
                    var column = year is { } y ? draft.Inputs.Column(y) : Columns.FirstYear;
                    var title = year is null
                        ? stated.Title
                        : string.Create(CultureInfo.InvariantCulture, $"{stated.Title}, {year}");
                    if (rowOf(stated.Id) is not { } row)
                    {
                        Refused.Add((stated.Id, year));
                        continue;
                    }

                    var cell = sheet[row, column];
                    if (Reason(stated, figure, cell, isInUse) is { } reason)
                    {
                        Refused.Add((stated.Id, year));
                        yield return Edit(reason);
                    }
                    else if (cell.Formula is not null)
                    {
                        yield return Edit(
                            $"holds a formula; its stored value {cell.Text} counts, the formula is not taken over"
                        ) with
                        {
                            IsTakenOver = true,
                        };
                    }

                    WorkbookEdit Edit(string why) =>
                        new(InputLayout.Sheet, CellAddress.Relative(row, column), title, why);
                }
            }
        }
    }

    private static IEnumerable<(int? Year, Figure Figure)> Figures(Input input) =>
        input.Scalar is { } scalar
            ? [(null, scalar)]
            : input.ByYear.Select(f => ((int?)f.Key, f.Value));

    private string? Reason(StatedInput stated, Figure figure, ReadCell cell, bool isInUse)
    {
        if (cell.IsBlank)
        {
            return $"is empty; the scenario states {figure.Written} there";
        }

        if (cell.Number is not { } value)
        {
            return cell.Formula is not null && cell.Content == CellContent.Blank
                ? "holds a formula without a stored value"
                : $"holds {cell.Words}, which is no number";
        }

        if (ReadCell.AreSame(value, figure.Value))
        {
            return null;
        }

        if (!isInUse)
        {
            return $"was changed to {cell.Text}, but the scenario switch stands on '{draft.Model.Cases[caseInUse].Name}', which does not use this row; choose '{stated.Case.Name}' and import again for it";
        }

        var range = stated.Input.Range;
        return !range.Contains(value)
                ? $"holds {cell.Text}, outside the allowed values: {range.Describe(stated.Input.Unit)} ({range.Reason})"
            : stated.Input.Unit.IsYear && value != Math.Floor(value)
                ? $"holds {cell.Text}, which is no whole year"
            : null;
    }
}
