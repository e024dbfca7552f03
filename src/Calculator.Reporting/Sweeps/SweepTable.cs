using System.Collections.Immutable;
using Calculator.Core.Modelling;
using Calculator.Reporting.Tables;

namespace Calculator.Reporting.Sweeps;

/// <summary>A measure in one year over the values of one or two inputs.</summary>
/// <param name="Report">The report of the first run, for titles and currency.</param>
/// <param name="Line">The measure.</param>
/// <param name="Year">The fiscal year.</param>
/// <param name="Inputs">One or two; the first makes rows, the second columns.</param>
/// <param name="Values">The measure, row by row; not a number where it has no value.</param>
public sealed record SweepTable(
    Report Report,
    Line Line,
    int Year,
    ImmutableArray<SweptInput> Inputs,
    ImmutableArray<double> Values
)
{
    /// <summary>Values in a row; 1 for one input.</summary>
    public int Columns => Inputs.Length > 1 ? Inputs[1].Texts.Length : 1;

    /// <summary>The measure at a value of each input.</summary>
    public double Value(int row, int column = 0) => Values[row * Columns + column];

    /// <summary>All values as one row of a table shows them.</summary>
    public SummaryRow Shown =>
        new(Line, Values, Line.Unit.IsMoney ? AmountScale.For(Values) : AmountScale.One);

    /// <summary>Each combination with its value, row by row.</summary>
    public IEnumerable<(ImmutableArray<string> Texts, double Value)> Cells()
    {
        for (var row = 0; row < Inputs[0].Texts.Length; row++)
        {
            for (var column = 0; column < Columns; column++)
            {
                yield return (
                    Inputs.Length > 1
                        ? [Inputs[0].Texts[row], Inputs[1].Texts[column]]
                        : [Inputs[0].Texts[row]],
                    Value(row, column)
                );
            }
        }
    }
}
