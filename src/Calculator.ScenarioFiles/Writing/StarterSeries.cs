using System.Collections.Immutable;

namespace Calculator.ScenarioFiles.Writing;

/// <summary>A shipped series that a new scenario may begin with.</summary>
/// <param name="Id">Its name in the reference folder.</param>
/// <param name="First">Its first year.</param>
internal sealed record StarterSeries(string Id, int First)
{
    private static readonly ImmutableDictionary<string, StarterSeries> s_rates = All(
        2000,
        ("JPY", "jpy-per-usd"),
        ("KRW", "krw-per-usd"),
        ("EUR", "eur-per-usd"),
        ("GBP", "gbp-per-usd")
    );

    private static readonly ImmutableDictionary<string, StarterSeries> s_troops = All(
        2010,
        ("australia", "us-troops-australia"),
        ("germany", "us-troops-germany"),
        ("italy", "us-troops-italy"),
        ("japan", "us-troops-japan"),
        ("korea", "us-troops-korea"),
        ("philippines", "us-troops-philippines"),
        ("united-kingdom", "us-troops-united-kingdom")
    );

    private static readonly ImmutableDictionary<string, StarterSeries> s_gdp = All(
        2000,
        ("japan", "japan-gdp"),
        ("korea", "korea-gdp")
    );

    /// <summary>A currency's exchange rates to the dollar, where they begin by a year; <c>null</c> for none.</summary>
    public static StarterSeries? Rate(string currency, int year) => Find(s_rates, currency, year);

    /// <summary>The troops in a host, where they begin by a year; <c>null</c> for none.</summary>
    public static StarterSeries? Troops(string host, int year) => Find(s_troops, host, year);

    /// <summary>A host's gross domestic product in its currency, where it begins by a year; <c>null</c> for none.</summary>
    public static StarterSeries? Gdp(string host, int year) => Find(s_gdp, host, year);

    /// <summary>As a figure by year.</summary>
    public override string ToString() => $"{{ series: {Id}, then: hold }}";

    private static StarterSeries? Find(
        ImmutableDictionary<string, StarterSeries> series,
        string key,
        int year
    ) => series.GetValueOrDefault(key) is { } found && found.First <= year ? found : null;

    private static ImmutableDictionary<string, StarterSeries> All(
        int first,
        params (string Key, string Id)[] series
    ) => series.ToImmutableDictionary(s => s.Key, s => new StarterSeries(s.Id, first));
}
