using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;

namespace Calculator.Core.Evaluation;

/// <summary>Writes the A1 formula of a line's row. The result has no leading equals sign.</summary>
public sealed class ExcelFormula(IFormulaAddresses addresses) : FormulaWriter
{
    // What one function of Excel takes.
    private const int MostArguments = 255;

    protected override string Year => addresses.Year;

    protected override string Of(Input input) => addresses.Input(input);

    protected override string Lookup(Input input, Formula at)
    {
        var found =
            $"INDEX({addresses.InputRow(input)},MATCH({Write(at)},{addresses.InputYears},0))";
        // Excel reads a blank cell as 0. A year that a changed lag leads to must have a value, as in a run.
        return at.InputsRead().Any(i => i.IsChangeable)
            ? $"IF(ISNUMBER({found}),{found},NA())"
            : found;
    }

    protected override (string Text, int Precedence) Sum(SumFormula f)
    {
        var arguments = new List<string>();
        var lines = new List<string>();
        foreach (var term in f.Terms)
        {
            if (term is LineFormula line)
            {
                lines.Add(line.LineId);
                continue;
            }

            AddLines();
            arguments.Add(Write(term));
        }

        AddLines();
        while (arguments.Count > MostArguments)
        {
            arguments = [.. arguments.Chunk(MostArguments).Select(Sum)];
        }

        return (Sum(arguments), Atom);

        void AddLines()
        {
            arguments.AddRange(addresses.Lines(lines));
            lines.Clear();
        }

        static string Sum(IEnumerable<string> terms) => $"SUM({string.Join(',', terms)})";
    }

    protected override string Line(string lineId) => addresses.Line(lineId);

    protected override string Previous(string lineId) => addresses.PreviousLine(lineId);

    protected override string Next(string lineId) => addresses.NextLine(lineId);

    protected override string Opening(OpeningFormula formula) =>
        $"IF({addresses.Year}={addresses.FirstYear},{Write(formula.First)},{Write(formula.Then)})";
}
