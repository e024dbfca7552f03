using System.Collections.Immutable;
using Calculator.Core.Economy;
using Calculator.Core.Scenarios;

namespace Calculator.Core.Compilation.Conversions;

/// <summary>Whether rates and price indices are stated for all years that are asked for.</summary>
internal sealed class RateGaps(Scenario scenario)
{
    /// <summary>True when the path of a currency has no value for some year of the scenario, or for another year that is asked for.</summary>
    public bool Has(ImmutableDictionary<string, YearPath> paths, string currency, int? year) =>
        paths.TryGetValue(currency, out var path) && !IsKnown(path, year, null);

    /// <summary>True when a path has a value for every year of the scenario and for two others, where they are years.</summary>
    public bool IsKnown(YearPath path, int? from, int? to) =>
        path is not SchedulePath schedule
        || scenario
            .Horizon.Years.Concat(new[] { from, to }.OfType<int>())
            .All(y =>
                schedule.Values.ContainsKey(y)
                || (
                    schedule.After is not null
                    && !schedule.Values.IsEmpty
                    && y > schedule.Values.Keys.Last()
                )
            );
}
