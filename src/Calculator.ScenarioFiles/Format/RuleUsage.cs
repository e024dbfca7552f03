namespace Calculator.ScenarioFiles.Format;

/// <summary>Whether a map takes a rule, with the parameters that the rule declares.</summary>
internal enum RuleUsage
{
    /// <summary>No.</summary>
    None,

    /// <summary>One may be stated.</summary>
    Optional,

    /// <summary>One must be stated.</summary>
    Required,
}
