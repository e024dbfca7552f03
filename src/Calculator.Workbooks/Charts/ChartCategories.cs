using System.Collections.Immutable;

namespace Calculator.Workbooks.Charts;

/// <summary>What the columns of a chart stand for, read from cells.</summary>
/// <param name="Title">Title of the axis; empty for names that speak for themselves.</param>
/// <param name="Reference">Where they stand.</param>
/// <param name="Texts">What they are now.</param>
/// <param name="AreNumbers">True for years, false for names.</param>
internal sealed record ChartCategories(
    string Title,
    string Reference,
    ImmutableArray<string> Texts,
    bool AreNumbers
);
