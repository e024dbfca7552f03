namespace Calculator.ScenarioFiles.Expressions;

/// <summary>Why a text is no formula.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Start">Index of the first character that it is about; the text's length for its end.</param>
/// <param name="Message">What was found.</param>
/// <param name="Allowed">What is allowed there, or <c>null</c>.</param>
/// <param name="DidYouMean">The nearest word, or <c>null</c>.</param>
internal sealed record ExpressionProblem(
    string Code,
    int Start,
    string Message,
    string? Allowed = null,
    string? DidYouMean = null
);
