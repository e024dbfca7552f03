using System.Collections.Immutable;

namespace Calculator.Workbooks.Charts;

/// <summary>Numbers that stand in cells.</summary>
/// <param name="Reference">Where they stand.</param>
/// <param name="Values">What they are now.</param>
/// <param name="Format">Their number format.</param>
internal sealed record ChartNumbers(string Reference, ImmutableArray<double> Values, string Format);
