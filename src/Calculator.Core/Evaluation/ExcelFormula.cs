using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;

namespace Calculator.Core.Evaluation;

/// <summary>Writes the A1 formula of a line's row. The result has no leading equals sign.</summary>
/// <param name="addresses">Where lines and inputs stand.</param>
/// <param name="model">The lines' model, which tells the lines that may have no value; without it every line has one.</param>
public sealed class ExcelFormula(IFormulaAddresses addresses, Model? model = null) : FormulaWriter
{
    // What one function of Excel takes.
    private const int MostArguments = 255;
    private const int MostNames = 40;

    private bool _isOnDemand;

    /// <summary>The formula of a line: an empty text where the line has no value.</summary>
    public string Write(Line line)
    {
        _isOnDemand = line.IsOnDemand;
        var text = Guarded(line.Formula);
        // A year that an input of the row lacks is an error only of a line that needs it.
        return _isOnDemand ? $"IFERROR({text},{BlankText})" : text;
    }

    protected override string YearText => addresses.Year;

    protected override string BlankText => "\"\"";

    protected override string Of(Input input)
    {
        var cell = addresses.Input(input);
        return _isOnDemand && input.IsByYear ? Numeric(cell) : cell;
    }

    protected override string LookupOf(Input input, Formula at)
    {
        var found =
            $"INDEX({addresses.InputRow(input)},MATCH({Write(at)},{addresses.InputYears},0))";
        // A year that a changed lag leads to must have a value, as in a run.
        return _isOnDemand || at.InputsRead().Any(i => i.IsChangeable) ? Numeric(found) : found;
    }

    protected override string LineOf(LineReading line) =>
        line.Offset switch
        {
            < 0 => addresses.PreviousLine(line.LineId),
            > 0 => addresses.NextLine(line.LineId),
            _ => addresses.Line(line.LineId),
        };

    protected override Term Sum(SumFormula formula, None context) =>
        Alone(Folded("SUM", formula.Terms));

    protected override Term SumOfSquares(SumOfSquaresFormula formula, None context) =>
        Alone(Folded("SUMSQ", formula.Terms));

    protected override Term Opening(OpeningFormula formula, None context) =>
        Alone(
            $"IF({addresses.Year}={addresses.FirstYear},{Guarded(formula.First)},{Guarded(formula.Then)})"
        );

    protected override Term Conditional(ConditionalFormula formula, None context) =>
        Alone(
            $"IF({Write(formula.Condition)},{Guarded(formula.Then)},{Guarded(formula.Otherwise)})"
        );

    /// <summary>Excel reads a blank cell as 0.</summary>
    private static string Numeric(string cell) => $"IF(ISNUMBER({cell}),{cell},NA())";

    /// <summary>The formula's text; an empty text where a line that it reads has no value. Branches look after themselves.</summary>
    private string Guarded(Formula formula)
    {
        var text = Write(formula);
        if (model is null)
        {
            return text;
        }

        var blank = Unguarded(formula)
            .OfType<LineReading>()
            .Distinct()
            .Where(f => model.MayBeBlank(f.LineId))
            .ToArray();
        return blank.Length == 0
            ? text
            : $"IF(COUNT({string.Join(',', Cells(blank))})<{blank.Length},{BlankText},{text})";
    }

    /// <summary>The parts of a formula outside its branches.</summary>
    private static IEnumerable<Formula> Unguarded(Formula formula) =>
        formula switch
        {
            ConditionalFormula f => Unguarded(f.Condition),
            OpeningFormula => [],
            _ => formula.Parts.SelectMany(Unguarded).Prepend(formula),
        };

    private IEnumerable<string> Cells(LineReading[] formulas) =>
        addresses
            .Lines(formulas.OfType<LineFormula>().Select(f => f.LineId))
            .Concat(formulas.Where(f => f is not LineFormula).Select(Write));

    /// <summary>A function over any number of terms: lines that follow on one another are one range, and what is more than the
    /// function takes is summed in groups.</summary>
    private string Folded(string function, FormulaList terms)
    {
        var arguments = new List<string>();
        var lines = new List<string>();
        // A few inputs are told by their names, many by the rows that they stand in.
        var many = terms.OfType<InputFormula>().Where(i => !i.Input.IsByYear).ToArray();
        if (many.Length > MostNames)
        {
            arguments.AddRange(addresses.Inputs(many.Select(i => i.Input)));
        }

        foreach (var term in terms)
        {
            if (term is LineFormula line)
            {
                lines.Add(line.LineId);
                continue;
            }

            if (many.Length > MostNames && many.Contains(term))
            {
                continue;
            }

            AddLines();
            arguments.Add(Write(term));
        }

        AddLines();
        if (arguments.Count <= MostArguments)
        {
            return $"{function}({string.Join(',', arguments)})";
        }

        var groups = arguments
            .Chunk(MostArguments)
            .Select(g => $"{function}({string.Join(',', g)})")
            .ToList();
        while (groups.Count > MostArguments)
        {
            groups = [.. groups.Chunk(MostArguments).Select(g => $"SUM({string.Join(',', g)})")];
        }

        return $"SUM({string.Join(',', groups)})";

        void AddLines()
        {
            arguments.AddRange(addresses.Lines(lines));
            lines.Clear();
        }
    }
}
