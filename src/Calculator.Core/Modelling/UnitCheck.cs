using System.Diagnostics;
using Calculator.Core.Diagnostics;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Modelling;

/// <summary>Works out the unit of every formula and compares it with its line's. Adding yen to dollars, or then-year
/// to constant dollars, is an error that names both sides.</summary>
internal sealed class UnitCheck
{
    private readonly Dictionary<string, Line> _byId;
    private readonly Line _line;
    private readonly DiagnosticCollector _diagnostics;

    private UnitCheck(Dictionary<string, Line> byId, Line line, DiagnosticCollector diagnostics)
    {
        _byId = byId;
        _line = line;
        _diagnostics = diagnostics;
    }

    public static void Run(
        Dictionary<string, Line> byId,
        IEnumerable<Line> lines,
        DiagnosticCollector diagnostics
    )
    {
        foreach (var line in lines)
        {
            var unit = new UnitCheck(byId, line, diagnostics).UnitOf(line.Formula);
            if (unit is not null && !unit.Equals(line.Unit))
            {
                diagnostics.Error(
                    "MOD003",
                    line.Path,
                    $"line '{line.Id}' is in {line.Unit}, but its formula gives {unit} (from {Describe(line.Formula)})"
                );
            }
        }
    }

    /// <summary>The unit of a part of a line's formula, in a model that was checked when it was built.</summary>
    public static Unit UnitOf(Model model, Line line, Formula part) =>
        new UnitCheck(
            model.Lines.ToDictionary(l => l.Id, StringComparer.Ordinal),
            line,
            new DiagnosticCollector()
        ).UnitOf(part)!;

    /// <summary>The unit, or <c>null</c> where a part of the formula was already reported.</summary>
    private Unit? UnitOf(Formula formula) =>
        formula switch
        {
            ConstantFormula f => f.Unit,
            BlankFormula f => f.Unit,
            YearFormula => Unit.Year,
            InputFormula f => f.Input.Unit,
            LookupFormula f => UnitOf(f.At) is null ? null : f.Input.Unit,
            LineFormula f => _byId[f.LineId].Unit,
            PreviousFormula f => _byId[f.LineId].Unit,
            NextFormula f => _byId[f.LineId].Unit,
            RestatedFormula f => UnitOf(f.Inner) is null ? null : f.Unit,
            OpeningFormula f => Same(f.First, f.Then, "put in one row"),
            ArithmeticFormula { Operator: ArithmeticOperator.Multiply } f => Combine(
                f,
                (a, b) => a * b
            ),
            ArithmeticFormula { Operator: ArithmeticOperator.Divide } f => Combine(
                f,
                (a, b) => a / b
            ),
            ArithmeticFormula { Operator: ArithmeticOperator.Add } f => Same(
                f.Left,
                f.Right,
                "added"
            ),
            ArithmeticFormula f => Same(f.Left, f.Right, "subtracted"),
            ExtremumFormula f => Same(f.Left, f.Right, "compared"),
            ClampFormula f => Clamp(f),
            RoundedFormula f => Same(f.Value, f.Step, "rounded one to the other"),
            PowerFormula f => Power(f),
            SumFormula f => f
                .Terms.Skip(1)
                .Aggregate(
                    UnitOf(f.Terms[0]),
                    (unit, term) => unit is null ? null : Same(f.Terms[0], term, "added")
                ),
            SumOfSquaresFormula f => f
                .Terms.Skip(1)
                .Aggregate(
                    UnitOf(f.Terms[0]),
                    (unit, term) => unit is null ? null : Same(f.Terms[0], term, "added")
                )
                is { } term
                ? term * term
                : null,
            ComparisonFormula f => Same(f.Left, f.Right, "compared") is null ? null : Unit.Ratio,
            AllFormula f => f.Conditions.Any(c => UnitOf(c) is null) ? null : Unit.Ratio,
            ConditionalFormula f => UnitOf(f.Condition) is null
                ? null
                : Same(f.Then, f.Otherwise, "put in one row"),
            _ => throw new UnreachableException(formula.GetType().Name),
        };

    private Unit? Clamp(ClampFormula f)
    {
        var unit = UnitOf(f.Value);
        foreach (var bound in new[] { f.Floor, f.Cap }.OfType<Formula>())
        {
            if (Same(f.Value, bound, "compared") is null)
            {
                unit = null;
            }
        }

        return unit;
    }

    private Unit? Power(PowerFormula f)
    {
        var (@base, exponent) = (UnitOf(f.Base), UnitOf(f.Exponent));
        if (@base is null || exponent is null)
        {
            return null;
        }

        if (@base.IsDimensionless && exponent.IsDimensionless)
        {
            return @base;
        }

        _diagnostics.Error(
            "MOD004",
            _line.Path,
            $"line '{_line.Id}' raises {Describe(f.Base)} ({@base}) to the power of {Describe(f.Exponent)} ({exponent}); both must be pure numbers"
        );
        return null;
    }

    private Unit? Combine(ArithmeticFormula f, Func<Unit, Unit, Unit> combine) =>
        (UnitOf(f.Left), UnitOf(f.Right)) is ({ } left, { } right) ? combine(left, right) : null;

    private Unit? Same(Formula left, Formula right, string verb)
    {
        var (a, b) = (UnitOf(left), UnitOf(right));
        if (a is null || b is null)
        {
            return null;
        }

        if (a.Equals(b))
        {
            return a;
        }

        _diagnostics.Error(
            "MOD005",
            _line.Path,
            $"in line '{_line.Id}', {Describe(left)} is in {a} and {Describe(right)} is in {b}; they can't be {verb}"
        );
        return null;
    }

    /// <summary>The lines and inputs that an operand is made of, for a message.</summary>
    private static string Describe(Formula formula)
    {
        var names = formula
            .Everything()
            .Select(f =>
                f switch
                {
                    LineFormula l => $"'{l.LineId}'",
                    PreviousFormula l => $"'{l.LineId}' of the year before",
                    NextFormula l => $"'{l.LineId}' of the year after",
                    InputFormula i => $"'{i.Input.Id}'",
                    LookupFormula i => $"'{i.Input.Id}'",
                    _ => null,
                }
            )
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Take(3)
            .ToArray();
        return names.Length == 0 ? "a constant" : string.Join(", ", names);
    }
}
