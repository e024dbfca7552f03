using Calculator.ScenarioFiles.Quantities;

namespace Calculator.ScenarioFiles.Expressions;

/// <summary>A word, number or sign of a formula.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As written.</param>
/// <param name="Start">Index of its first character.</param>
internal sealed record ExpressionToken(ExpressionTokenKind Kind, string Text, int Start)
{
    /// <summary>The number with its unit; <c>null</c> for anything else.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>The token as a message names it.</summary>
    public string Named => Kind == ExpressionTokenKind.End ? "the end" : $"'{Text}'";
}
