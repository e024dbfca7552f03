using System.Collections.Immutable;
using Calculator.Core.Comparison;

namespace Calculator.Workbooks.Layout;

/// <summary>The rows of a waterfall: a heading, the base, a row a driver, the alternative. The amount stands in the column of
/// the first year; the columns after it hold what a chart of stacked columns needs.</summary>
/// <param name="Waterfall">What it shows.</param>
/// <param name="Row">Row of its heading.</param>
internal sealed record WaterfallBlock(Waterfall Waterfall, int Row)
{
    // Places in the list of parts.
    public const int Running = 0;
    public const int Below = 1;
    public const int Total = 2;
    public const int Increase = 3;
    public const int Decrease = 4;
    public const int IncreaseBelowZero = 5;
    public const int DecreaseBelowZero = 6;

    /// <summary>What the chart stacks, in the order of the columns after the amount.</summary>
    public static ImmutableArray<string> Parts { get; } =
    ["Running total", "Below", "Total", "Increase", "Decrease", "Up, below 0", "Down, below 0"];

    public int FirstRow => Row + 1;

    public int LastRow => FirstRow + Waterfall.Steps.Length + 1;

    /// <summary>The column of a part, by its place in <see cref="Parts"/>.</summary>
    public static int ColumnOf(int part) => Columns.FirstYear + 1 + part;
}
