using System.Collections.Immutable;
using Calculator.Core.Modelling;

namespace Calculator.Workbooks.Layout;

/// <summary>A line with what it rests on: a heading row, then a row a use.</summary>
internal sealed record LineBlock(Line Line, int Row, ImmutableArray<SourceUse> Uses);
