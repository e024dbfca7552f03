using Calculator.Core.Modelling;
using Calculator.Workbooks.Content;

namespace Calculator.Workbooks.Sheets;

/// <summary>The live answer whether an input's cells keep to what it takes. Validation alone does not stop a value that is pasted in.</summary>
internal static class InputAnswer
{
    /// <summary>A formula that is TRUE where the cells of figures hold numbers of the input's range, whole ones where they are years,
    /// and the cells between and beside them nothing.</summary>
    /// <param name="input">The input.</param>
    /// <param name="row">Its row.</param>
    /// <param name="figures">The columns of its figures, ascending.</param>
    /// <param name="firstColumn">The first column that figures may stand in.</param>
    /// <param name="lastColumn">The last one.</param>
    public static string Of(
        Input input,
        int row,
        IReadOnlyCollection<int> figures,
        int firstColumn,
        int lastColumn
    )
    {
        var cells =
            $"{CellAddress.Relative(row, firstColumn)}:{CellAddress.Relative(row, lastColumn)}";
        var conditions = new List<string>();
        if (figures.Count < lastColumn - firstColumn + 1)
        {
            conditions.Add($"COUNTA({cells})={figures.Count}");
        }

        foreach (var (first, last) in RowSpans.Of(figures))
        {
            conditions.Add(
                $"COUNT({CellAddress.Relative(row, first)}:{CellAddress.Relative(row, last)})={last - first + 1}"
            );
        }

        if (input.Range.Minimum != double.MinValue)
        {
            conditions.Add(None(input.Range.MinimumIsOpen ? "<=" : "<", input.Range.Minimum));
        }

        if (input.Range.Maximum != double.MaxValue)
        {
            conditions.Add(None(">", input.Range.Maximum));
        }

        if (input.Unit.IsYear)
        {
            var cell = CellAddress.Relative(row, firstColumn);
            conditions.Add($"N({cell})=INT(N({cell}))");
        }

        return $"AND({string.Join(',', conditions)})";

        string None(string sign, double bound) =>
            FormattableString.Invariant(
                $"SUMPRODUCT(ISNUMBER({cells})*({cells}{sign}{bound:R}))=0"
            );
    }
}
