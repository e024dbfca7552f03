using Calculator.Core.Modelling;

namespace Calculator.Core.Evaluation;

/// <summary>Where lines and inputs stand in a workbook, for the column of one year.</summary>
public interface IFormulaAddresses
{
    /// <summary>Header cell with the year's number, row fixed: <c>D$4</c>.</summary>
    string Year { get; }

    /// <summary>Header cell of the first year, wholly fixed: <c>$D$4</c>.</summary>
    string FirstYear { get; }

    /// <summary>The line's cell in this year.</summary>
    string Line(string lineId);

    /// <summary>The cells of several lines in this year, as arguments of a function: cells that follow on one another may be one range.</summary>
    IEnumerable<string> Lines(IEnumerable<string> lineIds) => lineIds.Select(Line);

    /// <summary>The line's cell one year earlier.</summary>
    string PreviousLine(string lineId);

    /// <summary>The line's cell one year later; a blank cell after the last year.</summary>
    string NextLine(string lineId);

    /// <summary>The defined name of a single-valued input, or the cell of a by-year input in this year.</summary>
    string Input(Input input);

    /// <summary>The cells of many single-valued inputs, as arguments of a function: cells that follow on one another may be one range.</summary>
    IEnumerable<string> Inputs(IEnumerable<Input> inputs) => inputs.Select(Input);

    /// <summary>All years' cells of a by-year input, fixed.</summary>
    string InputRow(Input input);

    /// <summary>The year numbers above those cells, fixed.</summary>
    string InputYears { get; }
}
