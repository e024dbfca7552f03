using Calculator.Core.Expressions;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;
using Calculator.Core.Scenarios;

namespace Calculator.Core.Compilation.OwnLines;

/// <summary>Compiles a user's formula to the formulas that rules are written in, with the unit of every part.</summary>
/// <param name="scope">The scenario.</param>
/// <param name="names">What names mean.</param>
/// <param name="line">The line.</param>
/// <param name="done">The user's lines compiled before; <c>null</c> for one with errors.</param>
/// <param name="unitOf">The unit of a user's line that isn't compiled yet, or <c>null</c>.</param>
/// <param name="circles">Ids of lines that depend on themselves, which is told elsewhere.</param>
internal sealed class ExpressionCompiler(
    CompilationScope scope,
    OwnLineNames names,
    OwnLine line,
    IReadOnlyDictionary<string, TypedFormula?> done,
    Func<OwnLine, Unit?> unitOf,
    IReadOnlySet<string> circles
)
{
    // Excel takes 64 levels; a branch has its own and that of its blanks.
    private const int MostNesting = 20;

    private int _branches;

    public CompilationScope Scope => scope;

    public OwnLineNames Names => names;

    /// <summary>The rows that the line is made of.</summary>
    public OwnLineParts Parts { get; } = new(scope.Builder, line);

    /// <summary>True for a part that only some years ask for.</summary>
    public bool IsOnDemand => _branches > 0;

    /// <summary>The line's formula, or <c>null</c> with errors.</summary>
    public TypedFormula? Compile() => Part(line.Formula);

    /// <summary>A part that stands alone: the whole formula, or a branch of it.</summary>
    public TypedFormula? Part(Expression expression) =>
        expression switch
        {
            NumberExpression number => Number(number),
            NameExpression name => Name(name),
            NegationExpression { Operand: NumberExpression number } => Number(
                number with
                {
                    Value = -number.Value,
                    Written = "-" + number.Written,
                }
            ),
            NegationExpression negation => Negation(negation),
            OperationExpression operation => new OperationCompiler(this).Compile(operation),
            CallExpression call => new CallCompiler(this).Compile(call),
            _ => throw new System.Diagnostics.UnreachableException(expression.GetType().Name),
        };

    /// <summary>A part that others are reckoned with: what may have no value is a row of its own.</summary>
    public TypedFormula? Operand(Expression expression) =>
        Part(expression) is not { } part ? null
        : part.Formula.Everything().OfType<BranchingFormula>().All(OperationCompiler.IsTruth) ? part
        : AsRow(part);

    /// <summary>A part that only some years ask for.</summary>
    public TypedFormula? Branch(Expression expression)
    {
        _branches++;
        var part = Part(expression);
        _branches--;
        return part is { Nesting: >= MostNesting } ? AsRow(part) : part;
    }

    /// <summary>The parts as operands of one unit, or <c>null</c> with an error at the first that has another.</summary>
    public TypedFormula[]? OfOneUnit(IReadOnlyList<Expression> expressions, string verb)
    {
        var parts = expressions.Select(Operand).OfType<TypedFormula>().ToArray();
        if (parts.Length < expressions.Count)
        {
            return null;
        }

        var differing = Array.FindIndex(parts, p => !p.Unit.Equals(parts[0].Unit));
        if (differing < 0)
        {
            return parts;
        }

        Differ(parts[0], parts[differing], expressions[differing].Path, verb);
        return null;
    }

    /// <summary>An error: two parts have different units.</summary>
    public void Differ(TypedFormula a, TypedFormula b, string path, string verb)
    {
        var unit = a.Unit.IsDimensionless ? b.Unit : a.Unit;
        scope.Diagnostics.Error(
            "LIN005",
            path,
            $"{Words(a.Formula)} {Shown(a.Unit)} and {Words(b.Formula)} {Shown(b.Unit)}; they can't be {verb}",
            allowed: a.Unit.IsDimensionless != b.Unit.IsDimensionless
                ? $"one unit; a number has it behind it, such as 0 {unit}"
                : "one unit; an amount of another currency is divided by its exchange rate"
        );
    }

    private static string Shown(Unit unit) =>
        unit.IsDimensionless ? "has no unit" : $"is in {unit}";

    /// <summary>A figure of the formula as it is written there, and what other operands are made of.</summary>
    private static string Words(Formula formula) =>
        formula switch
        {
            InputFormula { Input: { Section: OwnLineParts.Section, Scalar: { } figure } } =>
                $"'{figure.Written}'",
            YearFormula => $"'{ExpressionWords.Year}'",
            _ => OperandWords.Of(formula),
        };

    private TypedFormula AsRow(TypedFormula part) =>
        Parts.Row("part", $"a part, from {OperandWords.Of(part.Formula)}", part, IsOnDemand);

    private TypedFormula Number(NumberExpression number) =>
        number.Unit is null || number.Value is 0
            ? new(Formula.Constant(number.Value, number.Unit), number.Unit ?? Unit.Ratio)
            : new(
                Parts.Figure(number.Value, number.Unit, number.Written, number.Path),
                number.Unit
            );

    private TypedFormula? Negation(NegationExpression negation) =>
        Operand(negation.Operand) is { } operand
            ? operand with
            {
                Formula = Formula.Constant(0, operand.Unit) - operand.Formula,
            }
            : null;

    private TypedFormula? Name(NameExpression name)
    {
        if (name.Name == ExpressionWords.Year)
        {
            return new(Formula.Year, Unit.Year);
        }

        if (names.Own.TryGetValue(name.Name, out var own))
        {
            return UnitOf(own, name.Path) is { } unit
                ? new(Formula.LineOf(own.Id), unit)
                {
                    IsBeyondItsYear = done.GetValueOrDefault(own.Id) is { IsBeyondItsYear: true },
                }
                : null;
        }

        if (names.Line(name.Name) is { } read)
        {
            return new(Formula.LineOf(read.Id), read.Unit)
            {
                IsBeyondItsYear = read.IsBeyondItsYear,
            };
        }

        if (names.Input(name.Name) is { } input)
        {
            return new(Formula.Of(input), input.Unit);
        }

        names.TellUnknown(name);
        return null;
    }

    /// <summary>The unit of a user's line, or <c>null</c> where it can't be told, with an error unless that has another cause.</summary>
    public Unit? UnitOf(OwnLine read, string path)
    {
        if (done.TryGetValue(read.Id, out var formula))
        {
            return formula?.Unit;
        }

        if (unitOf(read) is { } unit)
        {
            return unit;
        }

        if (!circles.Contains(read.Id))
        {
            scope.Diagnostics.Error(
                "LIN009",
                path,
                $"the unit of '{read.Id}' can't be told from its formula, which rests on itself",
                allowed: $"unit: USD, for example, under {read.Path}, or a first value: previous({read.Id}, 0 USD)"
            );
        }

        return null;
    }
}
