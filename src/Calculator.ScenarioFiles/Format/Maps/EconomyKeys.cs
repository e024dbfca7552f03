namespace Calculator.ScenarioFiles.Format.Maps;

/// <summary>The keys of <c>economy:</c>.</summary>
internal static class EconomyKeys
{
    public static readonly PathsKey ExchangeRates = new(
        "exchange-rates",
        FigureKinds.ExchangeRate,
        "Units of a currency per US dollar."
    )
    {
        Names = NameKind.CurrencyOfRate,
        Example = "{ JPY: 115.9 JPY/USD }",
    };

    public static readonly PathsKey Indices = new(
        "indices",
        _ => FigureKinds.IndexOrRate,
        "Indices that the rule 'escalate' follows: levels, growth rates in %, or amounts whose growth counts."
    )
    {
        Example = "{ cpi: { series: korea-cpi } }",
    };

    public static readonly PathsKey Deflators = new(
        "deflators",
        _ => FigureKinds.Deflator,
        "Price indices by currency, for constant prices: levels, or one yearly rate."
    )
    {
        Names = NameKind.Currency,
        Example = "{ JPY: { series: japan-gdp-deflator }, USD: 2 % }",
    };

    public static readonly MapDeclaration Declaration = new(
        "economy",
        "an economy",
        ExchangeRates,
        Indices,
        Deflators
    );
}
