using System.Collections.Immutable;
using Calculator.Core.Modelling;

namespace Calculator.Workbooks.Layout;

/// <summary>A heading with the lines under it.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Row">Row of the heading; the lines follow without a gap.</param>
/// <param name="Lines">At least one line.</param>
internal sealed record LineSection(string Title, int Row, ImmutableArray<Line> Lines);
