using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Workbooks.Content;

namespace Calculator.Workbooks.Layout;

/// <summary>Addresses as the formulas of checks write them, from a sheet of their own: the lines' cells of one year, or their sums
/// over all years. Checks look at no other year.</summary>
/// <param name="layout">Where the lines stand.</param>
/// <param name="year">The year; <c>null</c> for all years together.</param>
/// <param name="nameOf">The name of a single value; <c>null</c> for checks of lines alone.</param>
internal sealed class CheckAddresses(
    ModelLayout layout,
    int? year,
    Func<Input, string>? nameOf = null
) : IFormulaAddresses
{
    public string Year => throw Unused();

    public string FirstYear => throw Unused();

    public string InputYears => throw Unused();

    public string Line(string lineId) =>
        year is { } at ? layout.Cell(lineId, at) : $"SUM({layout.Values(lineId)})";

    public IEnumerable<string> Lines(IEnumerable<string> lineIds) =>
        RowSpans.Of(lineIds.Select(layout.Row).Order()).Select(Address);

    public string PreviousLine(string lineId) => throw Unused();

    public string NextLine(string lineId) => throw Unused();

    public string Input(Input input) =>
        nameOf is not null && !input.IsByYear ? nameOf(input) : throw Unused();

    public string InputRow(Input input) => throw Unused();

    private string Address((int First, int Last) span)
    {
        var columns = layout.Columns;
        var cells = year is { } at
            ? RowSpans.Address(span, columns.Of(at))
            : CellAddress.FixedRange(span.First, Columns.FirstYear, span.Last, columns.LastYear);
        return $"{ModelLayout.Sheet}!{cells}";
    }

    private static NotSupportedException Unused() =>
        new("A check reads lines of the year it is about, and single values.");
}
