using System.Collections.Immutable;

namespace Calculator.Workbooks.Charts;

/// <summary>Stacked columns, over years or named, with a line against a second axis where there is one.</summary>
/// <param name="Title">The chart's title.</param>
/// <param name="AxisTitle">What the left axis counts, with its unit.</param>
/// <param name="AxisFormat">Number format of the left axis.</param>
/// <param name="Categories">What the columns stand for.</param>
/// <param name="Columns">The stacked series from the bottom up; at least one.</param>
internal sealed record ColumnChart(
    string Title,
    string AxisTitle,
    string AxisFormat,
    ChartCategories Categories,
    ImmutableArray<ChartSeries> Columns
)
{
    /// <summary>The cell that holds the title, where it follows the scenario switch; <c>null</c> for a fixed title.</summary>
    public string? TitleReference { get; init; }

    /// <summary>A share drawn as a line against the right axis, in percent.</summary>
    public ChartSeries? Share { get; init; }

    /// <summary>True where no column is below zero: the left axis begins there, since a stack cut off below shows shares that are none.</summary>
    public bool StartsAtZero => Columns.All(c => !c.Numbers.Values.Any(v => v < 0));

    /// <summary>Title of the right axis.</summary>
    public string ShareAxisTitle { get; init; } = "";
}
