using System.Collections.Immutable;

namespace Calculator.Core.Economy;

/// <summary>The prices, rates and indices a scenario assumes.</summary>
public sealed record EconomySettings
{
    public static EconomySettings None { get; } = new();

    /// <summary>Units of a currency per US dollar, by ISO 4217 code.</summary>
    public ImmutableDictionary<string, YearPath> ExchangeRates { get; init; } =
        ImmutableDictionary<string, YearPath>.Empty;

    /// <summary>Indices by name: growth rates (a ratio) or levels (an index, or an amount of money).</summary>
    public ImmutableDictionary<string, YearPath> Indices { get; init; } =
        ImmutableDictionary<string, YearPath>.Empty;

    /// <summary>Price index of each currency, by ISO 4217 code: levels, or growth rates.</summary>
    public ImmutableDictionary<string, YearPath> Deflators { get; init; } =
        ImmutableDictionary<string, YearPath>.Empty;
}
