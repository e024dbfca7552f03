using Calculator.Core.Comparison;
using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Workbooks.Content;

namespace Calculator.Workbooks.Layout;

/// <summary>Addresses as the formulas of a waterfall's rows write them: its columns stand side by side, its rows one under another.</summary>
/// <param name="row">The sheet's row.</param>
internal sealed class WaterfallAddresses(int row) : IFormulaAddresses
{
    public string Year => throw Unused();

    public string FirstYear => throw Unused();

    public string InputYears => throw Unused();

    public string Line(string lineId) => Cell(lineId, row);

    public string PreviousLine(string lineId) => Cell(lineId, row - 1);

    public string NextLine(string lineId) => Cell(lineId, row + 1);

    public string Input(Input input) => throw Unused();

    public string InputRow(Input input) => throw Unused();

    private static string Cell(string columnId, int row) =>
        CellAddress.Relative(
            row,
            WaterfallBlock.ColumnOf(
                WaterfallBlock
                    .Headings.Select(h => h.Column)
                    .First(c =>
                        string.Equals(WaterfallTable.IdOf(c), columnId, StringComparison.Ordinal)
                    )
            )
        );

    private static NotSupportedException Unused() =>
        new("The rows of a waterfall read its columns and nothing else.");
}
