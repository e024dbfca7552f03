namespace Calculator.Core.Agreements;

/// <summary>What a rule's parameter holds.</summary>
public enum ParameterKind
{
    /// <summary>One figure, or one a year in any shape of a path.</summary>
    Path,

    /// <summary>Amounts by fiscal year, each year written out.</summary>
    Schedule,

    /// <summary>Another line, by id, or a figure or path of its own.</summary>
    LineOrPath,

    /// <summary>An amount, or the word <c>predecessor</c> or <c>predecessor.total</c>.</summary>
    AmountOrPredecessor,

    /// <summary>Another rule with its own parameters, an amount, or one of the words for the predecessor.</summary>
    RuleOrAmount,

    /// <summary>Other lines, by id: one, or a list.</summary>
    Lines,

    /// <summary>An index of the scenario's economy, by name.</summary>
    Index,

    /// <summary>A span of fiscal years such as <c>2022-2026</c>.</summary>
    Years,

    /// <summary>A share for each category.</summary>
    Shares,

    /// <summary>A word for each category: cash, in-kind or forgone.</summary>
    Kinds,

    /// <summary>Another rule with its own parameters.</summary>
    Rule,
}
