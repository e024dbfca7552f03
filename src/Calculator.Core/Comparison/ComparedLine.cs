using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;

namespace Calculator.Core.Comparison;

/// <summary>A line of two scenarios.</summary>
/// <param name="Line">The line.</param>
/// <param name="Base">Where its base values are; <c>null</c> when only the alternative has it.</param>
/// <param name="Alternative">Where its other values are; <c>null</c> when only the base has it.</param>
public sealed record ComparedLine(Line Line, EvaluationResult? Base, EvaluationResult? Alternative)
{
    /// <summary>The base's value; <c>null</c> where it has none.</summary>
    public double? BaseValue(int year) => Value(Base, year);

    /// <summary>The alternative's value; <c>null</c> where it has none.</summary>
    public double? AlternativeValue(int year) => Value(Alternative, year);

    /// <summary>Alternative less base; <c>null</c> where one has no value.</summary>
    public double? Delta(int year) => AlternativeValue(year) - BaseValue(year);

    private double? Value(EvaluationResult? result, int year) =>
        result is not null
        && result.Model.Years.Contains(year)
        && result.Value(Line.Id, year) is var value
        && !double.IsNaN(value)
            ? value
            : null;
}
