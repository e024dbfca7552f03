using System.Collections.Immutable;
using Calculator.Core.Quantities;

namespace Calculator.ScenarioFiles.Binding.Figures;

/// <summary>A named series of the reference data.</summary>
/// <param name="Unit">Unit of its values.</param>
/// <param name="Values">The known years; empty when the series could not be read.</param>
internal sealed record ReferenceSeries(Unit Unit, ImmutableSortedDictionary<int, Figure> Values);
