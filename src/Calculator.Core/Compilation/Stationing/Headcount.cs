using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Stationing;

/// <summary>How many persons: as a formula, and as the scenario states it.</summary>
/// <param name="Formula">The persons, for lines.</param>
/// <param name="Value">The same as a number, for checks.</param>
internal sealed record Headcount(Formula Formula, double Value)
{
    public static Headcount None { get; } = new(Formula.Constant(0, Unit.Person), 0);

    public static Headcount operator +(Headcount a, Headcount b) =>
        new(a.Formula + b.Formula, a.Value + b.Value);

    public static Headcount operator -(Headcount a, Headcount b) =>
        new(a.Formula - b.Formula, a.Value - b.Value);
}
