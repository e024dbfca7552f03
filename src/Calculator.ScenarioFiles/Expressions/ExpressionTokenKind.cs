namespace Calculator.ScenarioFiles.Expressions;

/// <summary>What a token of a formula is.</summary>
internal enum ExpressionTokenKind
{
    /// <summary>A number with its unit, if it has one.</summary>
    Number,

    /// <summary>An id, or the name of a function.</summary>
    Name,

    /// <summary>An operator, a bracket or a comma.</summary>
    Sign,

    /// <summary>The end of the formula.</summary>
    End,
}
