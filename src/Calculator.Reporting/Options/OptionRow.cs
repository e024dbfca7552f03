using System.Collections.Immutable;
using Calculator.Core.Modelling;

namespace Calculator.Reporting.Options;

/// <summary>One line of all options: what is paid in a year as the sum over the common years, everything else as of the last of them.</summary>
/// <param name="Line">The line, as the first option that has it states it.</param>
/// <param name="Years">The common years counted, ascending.</param>
/// <param name="Values">A value for each option; <c>null</c> where it has none.</param>
public sealed record OptionRow(Line Line, ImmutableArray<int> Years, ImmutableArray<double?> Values)
{
    /// <summary>True where all options have the line, with one value.</summary>
    public bool IsSame => Values.All(v => v is not null && v == Values[0]);
}
