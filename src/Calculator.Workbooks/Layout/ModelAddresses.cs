using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Workbooks.Content;
using Calculator.Workbooks.Live;

namespace Calculator.Workbooks.Layout;

/// <summary>Addresses as the formulas of the sheet Model write them, for the column of one year.</summary>
/// <param name="draft">Where everything stands.</param>
/// <param name="caseIndex">The case whose formula it is.</param>
/// <param name="year">The column's year.</param>
/// <param name="reachesBefore">True for a line that looks at the year before in the first year too, where the unit's
/// text stands to the left: N() makes nothing of it.</param>
internal sealed class ModelAddresses(
    WorkbookDraft draft,
    int caseIndex,
    int year,
    bool reachesBefore
) : IFormulaAddresses
{
    private readonly ModelLayout _layout = draft.Lines;
    private readonly int _column = draft.Lines.Columns.Of(year);

    public string Year => CellAddress.RowFixed(ModelLayout.HeaderRow, _column);

    public string FirstYear => CellAddress.Fixed(ModelLayout.HeaderRow, Columns.FirstYear);

    public string InputYears => DefinedNames.InputYears;

    public string Line(string lineId) => CellAddress.Relative(_layout.Row(lineId), _column);

    public IEnumerable<string> Lines(IEnumerable<string> lineIds) =>
        RowSpans.Of(lineIds.Select(_layout.Row)).Select(s => RowSpans.Address(s, _column));

    public string PreviousLine(string lineId)
    {
        if (year == draft.Model.Years.First && draft.RunUp.Has(lineId, year - 1))
        {
            return draft.RunUp.Cell(lineId, year - 1);
        }

        var cell = CellAddress.Relative(_layout.Row(lineId), _column - 1);
        return reachesBefore ? $"N({cell})" : cell;
    }

    public string NextLine(string lineId) => CellAddress.Relative(_layout.Row(lineId), _column + 1);

    public string Input(Input input) =>
        input.IsByYear
            ? $"{InputLayout.Sheet}!{CellAddress.RowFixed(draft.Inputs.Row(Live(input).Id), draft.Inputs.Column(year))}"
            : draft.Names.Of(Live(input));

    public IEnumerable<string> Inputs(IEnumerable<Input> inputs) =>
        RowSpans
            .Of(inputs.Select(i => draft.Inputs.Row(Live(i).Id)))
            .Select(s =>
                $"{InputLayout.Sheet}!{CellAddress.FixedRange(s.First, Columns.FirstYear, s.Last, Columns.FirstYear)}"
            );

    public string InputRow(Input input) => draft.Names.Of(Live(input));

    private LiveInput Live(Input input) => draft.Model.InputOf(caseIndex, input);

    /// <summary>True when the formula looks at the year before even in the model's first year.</summary>
    public static bool ReachesBefore(Formula formula) =>
        formula switch
        {
            PreviousFormula => true,
            OpeningFormula opening => ReachesBefore(opening.First),
            _ => formula.Parts.Any(ReachesBefore),
        };
}
