using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Workbooks.Content;

namespace Calculator.Workbooks.Layout;

/// <summary>Addresses as the formulas of the sheet Drivers write them, for one step and the column of one year.</summary>
/// <param name="draft">Where everything stands.</param>
/// <param name="step">The step, from 0.</param>
/// <param name="year">The column's year.</param>
/// <param name="reachesBefore">True for a line that looks at the year before in the first year too, where no number stands to the left.</param>
internal sealed class DriverAddresses(WorkbookDraft draft, int step, int year, bool reachesBefore)
    : IFormulaAddresses
{
    private readonly DriverLayout _layout = draft.Drivers;
    private readonly int _column = draft.Drivers.Columns.Of(year);

    public string Year => CellAddress.RowFixed(DriverLayout.HeaderRow, _column);

    public string FirstYear =>
        CellAddress.Fixed(
            DriverLayout.HeaderRow,
            _layout.Columns.Of(draft.Report.Baseline!.Result.Model.Years.First)
        );

    public string InputYears => _layout.YearNumbers;

    public string Line(string lineId) => CellAddress.Relative(_layout.Row(lineId, step), _column);

    public IEnumerable<string> Lines(IEnumerable<string> lineIds) =>
        RowSpans
            .Of(lineIds.Select(l => _layout.Row(l, step)))
            .Select(s => RowSpans.Address(s, _column));

    public string PreviousLine(string lineId)
    {
        var cell = CellAddress.Relative(_layout.Row(lineId, step), _column - 1);
        return reachesBefore ? $"N({cell})" : cell;
    }

    public string NextLine(string lineId) =>
        CellAddress.Relative(_layout.Row(lineId, step), _column + 1);

    public string Input(Input input) =>
        (Taken(input) ?? input).IsByYear
            ? CellAddress.RowFixed(Row(input), _column)
            : CellAddress.Fixed(Row(input), Columns.FirstYear);

    public IEnumerable<string> Inputs(IEnumerable<Input> inputs) =>
        RowSpans
            .Of(inputs.Select(Row))
            .Select(s =>
                CellAddress.FixedRange(s.First, Columns.FirstYear, s.Last, Columns.FirstYear)
            );

    public string InputRow(Input input) =>
        CellAddress.FixedRange(Row(input), Columns.FirstYear, Row(input), _layout.Columns.LastYear);

    private Input? Taken(Input input) =>
        draft.Compare.Steps[step].Inputs.GetValueOrDefault(input.Id);

    private int Row(Input input) => _layout.Row(input.Id, Taken(input) is not null);
}
