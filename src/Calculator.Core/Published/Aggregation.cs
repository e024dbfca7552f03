namespace Calculator.Core.Published;

/// <summary>What a published figure is made of: one year's value of a line, or several years' values.</summary>
public enum Aggregation
{
    /// <summary>The value of one year.</summary>
    Value,

    /// <summary>The sum over a span of years; amounts of money only.</summary>
    Sum,

    /// <summary>The mean over a span of years, each year with the same weight.</summary>
    Mean,

    /// <summary>The value of one year, or the sum over a span, less that of the years it is set against.</summary>
    Change,

    /// <summary>The value of one year, or the sum over a span, over that of the years it is set against, less one.</summary>
    Growth,

    /// <summary>The compound growth a year from one year to a later one.</summary>
    YearlyGrowth,
}
