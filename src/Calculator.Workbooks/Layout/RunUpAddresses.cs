using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Workbooks.Content;

namespace Calculator.Workbooks.Layout;

/// <summary>Addresses as the formulas of the sheet RunUp write them, for the column of one year before the first.</summary>
/// <param name="draft">Where everything stands.</param>
/// <param name="caseIndex">The case whose formula it is.</param>
/// <param name="year">The column's year.</param>
internal sealed class RunUpAddresses(WorkbookDraft draft, int caseIndex, int year)
    : IFormulaAddresses
{
    // Nothing rests on it: the branch that reads it is not taken, and would say so if it were.
    private const string NotWorkedOut = "NA()";

    private readonly RunUpLayout _layout = draft.RunUp;
    private readonly ModelAddresses _inputs = new(draft, caseIndex, year, reachesBefore: false);

    public string Year => CellAddress.RowFixed(RunUpLayout.HeaderRow, _layout.Columns.Of(year));

    public string FirstYear =>
        $"{ModelLayout.Sheet}!{CellAddress.Fixed(ModelLayout.HeaderRow, Columns.FirstYear)}";

    public string InputYears => _inputs.InputYears;

    public string Line(string lineId) => Cell(lineId, year);

    public string PreviousLine(string lineId) => Cell(lineId, year - 1);

    public string NextLine(string lineId) => Cell(lineId, year + 1);

    public string Input(Input input) => _inputs.Input(input);

    public IEnumerable<string> Inputs(IEnumerable<Input> inputs) => _inputs.Inputs(inputs);

    public string InputRow(Input input) => _inputs.InputRow(input);

    private string Cell(string lineId, int of) =>
        _layout.Has(lineId, of)
            ? CellAddress.Relative(_layout.Row(lineId), _layout.Columns.Of(of))
            : NotWorkedOut;
}
