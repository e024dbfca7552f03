using System.Collections.Immutable;

namespace Calculator.Workbooks.Layout;

/// <summary>A source with what rests on it, from a row on.</summary>
internal sealed record SourceBlock(string Source, int Row, ImmutableArray<SourceUse> Uses);
