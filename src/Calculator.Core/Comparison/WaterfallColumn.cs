namespace Calculator.Core.Comparison;

/// <summary>The columns of a waterfall's table, in their order: what a chart of stacked columns needs beside the amount.</summary>
public enum WaterfallColumn
{
    /// <summary>The base, the effect of a step, or the alternative.</summary>
    Amount,

    /// <summary>Where the total stands after the row.</summary>
    Running,

    /// <summary>What is not seen and carries a step: negative where the step lies wholly below zero.</summary>
    Below,

    /// <summary>The base or the alternative; zero for a step.</summary>
    Total,

    /// <summary>The part of a rise above zero.</summary>
    Increase,

    /// <summary>The part of a fall above zero.</summary>
    Decrease,

    /// <summary>The part of a rise below zero; not positive.</summary>
    IncreaseBelowZero,

    /// <summary>The part of a fall below zero; not positive.</summary>
    DecreaseBelowZero,
}
