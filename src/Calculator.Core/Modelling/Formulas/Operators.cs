namespace Calculator.Core.Modelling.Formulas;

/// <summary>The four operations.</summary>
public enum ArithmeticOperator
{
    /// <summary>Left + right, of one unit.</summary>
    Add,

    /// <summary>Left - right, of one unit.</summary>
    Subtract,

    /// <summary>Left * right, whose units are multiplied.</summary>
    Multiply,

    /// <summary>Left / right, whose units are divided.</summary>
    Divide,
}

/// <summary>The comparisons; each gives 1 for true and 0 for false.</summary>
public enum ComparisonOperator
{
    /// <summary>Left &lt; right.</summary>
    LessThan,

    /// <summary>Left &lt;= right.</summary>
    AtMost,

    /// <summary>Left = right, exactly.</summary>
    Equal,

    /// <summary>Left &gt;= right.</summary>
    AtLeast,

    /// <summary>Left &gt; right.</summary>
    MoreThan,
}
