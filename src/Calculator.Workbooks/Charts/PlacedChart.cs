namespace Calculator.Workbooks.Charts;

/// <summary>A native chart and where it stands on its sheet.</summary>
/// <param name="Row">Row of its upper left corner, from 1.</param>
/// <param name="Column">Column of its upper left corner, from 1.</param>
/// <param name="LastColumn">The last column under it.</param>
/// <param name="Rows">Rows under it.</param>
/// <param name="Chart">What it shows.</param>
internal sealed record PlacedChart(
    int Row,
    int Column,
    int LastColumn,
    int Rows,
    ColumnChart Chart
);
