using System.Collections.Immutable;
using Calculator.Workbooks.Live;

namespace Calculator.Workbooks.Layout;

/// <summary>A heading with the inputs under it.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Row">Row of the heading; the inputs follow without a gap.</param>
/// <param name="Inputs">At least one input.</param>
internal sealed record InputSection(string Title, int Row, ImmutableArray<LiveInput> Inputs);
