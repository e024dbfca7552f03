using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Workbooks.Content;

namespace Calculator.Workbooks.Layout;

/// <summary>The formula of a cell of the sheet Drivers, and that of a driver's effect on Compare.</summary>
internal static class DriverFormula
{
    // The sheet with the values of the base, in the rows and columns of Model.
    private const string Base = "Base";

    /// <summary>The alternative's own cell for a line that is taken over, the base's formula for others.</summary>
    public static string Of(WorkbookDraft draft, DriverBlock block, Line line, int year)
    {
        if (draft.Drivers.Needs!.IsTaken(line.Id, block.Number, year))
        {
            return draft.Model.Years.Contains(year)
                ? draft.Lines.Cell(line.Id, year)
                : draft.RunUp.Cell(line.Id, year);
        }

        var addresses = new DriverAddresses(
            draft,
            block.Number,
            year,
            ModelAddresses.ReachesBefore(line.Formula)
        );
        return RowFormula.Numeric(
            line.Formula,
            new ExcelFormula(addresses, block.Step.Result.Model).Write(line)
        );
    }

    /// <summary>The common years of a total after a step less those before it; <c>null</c> where the step does not move it.</summary>
    public static string? Effect(WorkbookDraft draft, string lineId, int step)
    {
        var layout = draft.Drivers;
        if (!layout.Moves(lineId, step))
        {
            return null;
        }

        var before =
            layout.Needs!.LastMove(lineId, step - 1) == DriverNeeds.Unmoved
                ? Sum(Base, draft.Lines.Row(lineId), draft.Lines.Columns)
                : Sum(DriverLayout.Sheet, layout.Row(lineId, step - 1), layout.Columns);
        return $"{Sum(DriverLayout.Sheet, layout.Row(lineId, step), layout.Columns)}-{before}";

        string Sum(string sheet, int row, Columns columns)
        {
            var common = draft
                .Model.Years.Years.Where(draft.Report.Baseline!.Result.Model.Years.Contains)
                .ToArray();
            return $"SUM({sheet}!{CellAddress.FixedRange(row, columns.Of(common[0]), row, columns.Of(common[^1]))})";
        }
    }
}
