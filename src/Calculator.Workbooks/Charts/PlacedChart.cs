using System.Collections.Immutable;

namespace Calculator.Workbooks.Charts;

/// <summary>A native chart and where it stands on its sheet.</summary>
/// <param name="Sheet">Name of the sheet.</param>
/// <param name="Row">Row of its upper left corner, from 1.</param>
/// <param name="Column">Column of its upper left corner, from 1.</param>
/// <param name="LastColumn">The last column under it.</param>
/// <param name="Rows">Rows under it.</param>
/// <param name="Chart">What it shows.</param>
internal sealed record PlacedChart(
    string Sheet,
    int Row,
    int Column,
    int LastColumn,
    int Rows,
    ColumnChart Chart
);

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

    /// <summary>Title of the right axis.</summary>
    public string ShareAxisTitle { get; init; } = "";
}

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

/// <summary>One series: its name and its numbers, both read from cells.</summary>
/// <param name="NameReference">Cell of the name.</param>
/// <param name="Name">The name.</param>
/// <param name="Numbers">Its numbers.</param>
/// <param name="Colour">Colour as RRGGBB; <c>null</c> for columns that only carry others and are not seen.</param>
internal sealed record ChartSeries(
    string NameReference,
    string Name,
    ChartNumbers Numbers,
    string? Colour
)
{
    /// <summary>False for a series that the legend leaves out.</summary>
    public bool IsInLegend { get; init; } = true;
}

/// <summary>Numbers that stand in cells.</summary>
/// <param name="Reference">Where they stand.</param>
/// <param name="Values">What they are now.</param>
/// <param name="Format">Their number format.</param>
internal sealed record ChartNumbers(string Reference, ImmutableArray<double> Values, string Format);
