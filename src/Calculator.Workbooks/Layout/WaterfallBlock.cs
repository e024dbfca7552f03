using System.Collections.Immutable;
using Calculator.Core.Comparison;
using Calculator.Core.Modelling;

namespace Calculator.Workbooks.Layout;

/// <summary>The rows of a waterfall on the sheet Steps: a heading, the base, a row a driver, the alternative. The amount stands in
/// the column of the first year, the other columns of its table after it.</summary>
/// <param name="Waterfall">What it shows.</param>
/// <param name="Line">The line that it explains.</param>
/// <param name="Row">Row of its heading.</param>
internal sealed record WaterfallBlock(Waterfall Waterfall, Line Line, int Row)
{
    /// <summary>The columns with their headings.</summary>
    public static ImmutableArray<(WaterfallColumn Column, string Title)> Headings { get; } =
    [
        (WaterfallColumn.Amount, "Amount"),
        (WaterfallColumn.Running, "Running total"),
        (WaterfallColumn.Below, "Below"),
        (WaterfallColumn.Total, "Total"),
        (WaterfallColumn.Increase, "Increase"),
        (WaterfallColumn.Decrease, "Decrease"),
        (WaterfallColumn.IncreaseBelowZero, "Up, below 0"),
        (WaterfallColumn.DecreaseBelowZero, "Down, below 0"),
    ];

    /// <summary>What the cells hold.</summary>
    public WaterfallTable Table { get; } = new(Waterfall, Line.Unit);

    public int FirstRow => Row + 1;

    public int LastRow => Row + Table.LastRow;

    /// <summary>The last column of every block.</summary>
    public static int LastColumn => ColumnOf(WaterfallColumn.DecreaseBelowZero);

    /// <summary>The sheet's column of a column of the table.</summary>
    public static int ColumnOf(WaterfallColumn column) => Columns.FirstYear + (int)column;
}
