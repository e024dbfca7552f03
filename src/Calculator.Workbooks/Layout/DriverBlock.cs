using System.Collections.Immutable;
using Calculator.Core.Comparison;
using Calculator.Core.Modelling;

namespace Calculator.Workbooks.Layout;

/// <summary>The rows of one driver on the sheet Drivers: the lines of the base that it moves on the way to the totals explained.</summary>
/// <param name="Step">The base with the driver taken over.</param>
/// <param name="Number">Which step it is, from 0.</param>
/// <param name="Row">Row of the heading; the lines follow it.</param>
/// <param name="Lines">The lines in the base's order.</param>
internal sealed record DriverBlock(
    DriverStep Step,
    int Number,
    int Row,
    ImmutableArray<Line> Lines
);
