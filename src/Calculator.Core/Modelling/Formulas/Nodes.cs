using Calculator.Core.Quantities;

namespace Calculator.Core.Modelling.Formulas;

/// <summary>The four operations.</summary>
public enum ArithmeticOperator
{
    Add,
    Subtract,
    Multiply,
    Divide,
}

/// <summary>The comparisons; each gives 1 for true and 0 for false.</summary>
public enum ComparisonOperator
{
    LessThan,
    AtMost,
    Equal,
    AtLeast,
    MoreThan,
}

public sealed record ConstantFormula(double Value, Unit Unit) : Formula
{
    public override IEnumerable<Formula> Parts => [];
}

/// <summary>No value: what a share of nothing is, or a ratio of a year of which only a part is known.</summary>
public sealed record BlankFormula(Unit Unit) : Formula
{
    public override IEnumerable<Formula> Parts => [];
}

public sealed record YearFormula : Formula
{
    public override IEnumerable<Formula> Parts => [];
}

public sealed record InputFormula(Input Input) : Formula
{
    public override IEnumerable<Formula> Parts => [];
}

public sealed record LookupFormula(Input Input, Formula At) : Formula
{
    public override IEnumerable<Formula> Parts => [At];
}

public sealed record LineFormula(string LineId) : Formula
{
    public override IEnumerable<Formula> Parts => [];
}

public sealed record PreviousFormula(string LineId) : Formula
{
    public override IEnumerable<Formula> Parts => [];
}

public sealed record NextFormula(string LineId) : Formula
{
    public override IEnumerable<Formula> Parts => [];
}

public sealed record RestatedFormula(Formula Inner, Unit Unit) : Formula
{
    public override IEnumerable<Formula> Parts => [Inner];
}

public sealed record OpeningFormula(Formula First, Formula Then) : Formula
{
    public override IEnumerable<Formula> Parts => [First, Then];
}

public sealed record ArithmeticFormula(ArithmeticOperator Operator, Formula Left, Formula Right)
    : Formula
{
    public override IEnumerable<Formula> Parts => [Left, Right];
}

public sealed record ExtremumFormula(bool IsMaximum, Formula Left, Formula Right) : Formula
{
    public override IEnumerable<Formula> Parts => [Left, Right];
}

public sealed record ClampFormula(Formula Value, Formula? Floor, Formula? Cap) : Formula
{
    public override IEnumerable<Formula> Parts => new[] { Value, Floor, Cap }.OfType<Formula>();
}

/// <summary>The multiple of a step that is nearest to a value.</summary>
public sealed record RoundedFormula(Formula Value, Formula Step) : Formula
{
    /// <summary>Decimals of value / step that count: a half that is missed by less, as binary fractions do, is a half.</summary>
    public const int Decimals = 9;

    public override IEnumerable<Formula> Parts => [Value, Step];
}

public sealed record PowerFormula(Formula Base, Formula Exponent) : Formula
{
    public override IEnumerable<Formula> Parts => [Base, Exponent];
}

public sealed record SumFormula(FormulaList Terms) : Formula
{
    public override IEnumerable<Formula> Parts => Terms;
}

/// <summary>The sum of the squares of terms of one unit.</summary>
public sealed record SumOfSquaresFormula(FormulaList Terms) : Formula
{
    public override IEnumerable<Formula> Parts => Terms;
}

public sealed record ComparisonFormula(ComparisonOperator Operator, Formula Left, Formula Right)
    : Formula
{
    public override IEnumerable<Formula> Parts => [Left, Right];
}

public sealed record AllFormula(FormulaList Conditions) : Formula
{
    public override IEnumerable<Formula> Parts => Conditions;
}

public sealed record ConditionalFormula(Formula Condition, Formula Then, Formula Otherwise)
    : Formula
{
    public override IEnumerable<Formula> Parts => [Condition, Then, Otherwise];
}
