namespace Calculator.Workbooks.Content;

/// <summary>What a cell that is held to a rule may hold.</summary>
internal enum ValidationKind
{
    /// <summary>A number between two bounds, both included.</summary>
    Between,

    /// <summary>A number of at least a bound.</summary>
    AtLeast,

    /// <summary>A number above a bound.</summary>
    MoreThan,

    /// <summary>A number of at most a bound.</summary>
    AtMost,

    /// <summary>One of the texts of some cells.</summary>
    OneOf,

    /// <summary>Whatever makes a formula true.</summary>
    Formula,
}
