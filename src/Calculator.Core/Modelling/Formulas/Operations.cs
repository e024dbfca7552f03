using Calculator.Core.Quantities;

namespace Calculator.Core.Modelling.Formulas;

/// <summary>The same number stated in another unit.</summary>
/// <param name="Inner">The number.</param>
/// <param name="Unit">The unit it is stated in.</param>
public sealed record RestatedFormula(Formula Inner, Unit Unit) : Formula
{
    /// <inheritdoc/>
    public override IEnumerable<Formula> Parts => [Inner];

    /// <inheritdoc/>
    public override Formula WithParts(Func<Formula, Formula> map) =>
        this with
        {
            Inner = map(Inner),
        };
}

/// <summary>One of the four operations.</summary>
/// <param name="Operator">Which one.</param>
/// <param name="Left">The first operand.</param>
/// <param name="Right">The second operand.</param>
public sealed record ArithmeticFormula(ArithmeticOperator Operator, Formula Left, Formula Right)
    : Formula
{
    /// <inheritdoc/>
    public override IEnumerable<Formula> Parts => [Left, Right];

    /// <inheritdoc/>
    public override Formula WithParts(Func<Formula, Formula> map) =>
        new ArithmeticFormula(Operator, map(Left), map(Right));
}

/// <summary>The larger or the smaller of two values of one unit.</summary>
/// <param name="IsMaximum">True for the larger.</param>
/// <param name="Left">One value.</param>
/// <param name="Right">The other.</param>
public sealed record ExtremumFormula(bool IsMaximum, Formula Left, Formula Right) : Formula
{
    /// <inheritdoc/>
    public override IEnumerable<Formula> Parts => [Left, Right];

    /// <inheritdoc/>
    public override Formula WithParts(Func<Formula, Formula> map) =>
        new ExtremumFormula(IsMaximum, map(Left), map(Right));
}

/// <summary>A value held between a floor and a cap; the cap wins where the floor lies above it.</summary>
/// <param name="Value">The value.</param>
/// <param name="Floor">The least; <c>null</c> for none.</param>
/// <param name="Cap">The most; <c>null</c> for none.</param>
public sealed record ClampFormula(Formula Value, Formula? Floor, Formula? Cap) : Formula
{
    /// <inheritdoc/>
    public override IEnumerable<Formula> Parts => new[] { Value, Floor, Cap }.OfType<Formula>();

    /// <inheritdoc/>
    public override Formula WithParts(Func<Formula, Formula> map) =>
        new ClampFormula(
            map(Value),
            Floor is null ? null : map(Floor),
            Cap is null ? null : map(Cap)
        );
}

/// <summary>The multiple of a step that is nearest to a value.</summary>
/// <param name="Value">The value.</param>
/// <param name="Step">The step, of the same unit, more than zero.</param>
public sealed record RoundedFormula(Formula Value, Formula Step) : Formula
{
    /// <summary>Decimals of value / step that count: a half that is missed by less, as binary fractions do, is a half.</summary>
    public const int Decimals = 9;

    /// <inheritdoc/>
    public override IEnumerable<Formula> Parts => [Value, Step];

    /// <inheritdoc/>
    public override Formula WithParts(Func<Formula, Formula> map) =>
        new RoundedFormula(map(Value), map(Step));
}

/// <summary>A pure number to the power of another.</summary>
/// <param name="Base">The base.</param>
/// <param name="Exponent">The exponent.</param>
public sealed record PowerFormula(Formula Base, Formula Exponent) : Formula
{
    /// <inheritdoc/>
    public override IEnumerable<Formula> Parts => [Base, Exponent];

    /// <inheritdoc/>
    public override Formula WithParts(Func<Formula, Formula> map) =>
        new PowerFormula(map(Base), map(Exponent));
}

/// <summary>A comparison of two values of one unit: 1 where it holds, 0 where it does not.</summary>
/// <param name="Operator">Which one.</param>
/// <param name="Left">The first value.</param>
/// <param name="Right">The second value.</param>
public sealed record ComparisonFormula(ComparisonOperator Operator, Formula Left, Formula Right)
    : Formula
{
    /// <inheritdoc/>
    public override IEnumerable<Formula> Parts => [Left, Right];

    /// <inheritdoc/>
    public override Formula WithParts(Func<Formula, Formula> map) =>
        new ComparisonFormula(Operator, map(Left), map(Right));
}
