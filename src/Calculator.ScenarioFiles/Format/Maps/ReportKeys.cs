namespace Calculator.ScenarioFiles.Format.Maps;

/// <summary>The keys of <c>report:</c>.</summary>
internal static class ReportKeys
{
    public static readonly TextKey Currency = new(
        "currency",
        "The currency of the results.",
        TextForms.Currency
    )
    {
        Default = "USD",
    };

    public static readonly TextKey Basis = new(
        "basis",
        "Then-year prices, or constant prices of a fiscal year.",
        TextForms.PriceBasis
    )
    {
        Default = "then-year",
        Example = "FY2022",
    };

    public static readonly CalendarKey Calendar = new(
        "calendar",
        "The fiscal years of the results; amounts of other years are re-timed by months of overlap.",
        () => CalendarKeys.Declaration,
        ("native", "Each nation's own; nothing is re-timed.")
    )
    {
        Default = "native",
    };

    public static readonly ChoiceKey<bool> Order = new(
        "order",
        "Whether amounts are deflated before or after they are converted.",
        fallback: false,
        new Word<bool>(
            "deflate-then-convert",
            Value: false,
            "By the deflator of the amount's own currency, then by the base year's rate."
        ),
        new Word<bool>(
            "convert-then-deflate",
            Value: true,
            "By each year's rate, then by the deflator of the report's currency."
        )
    );

    public static readonly MapKey Discount = new(
        "discount",
        "The rate that present values are worked out with.",
        () => DiscountKeys.Declaration
    );

    public static readonly MapDeclaration Declaration = new(
        "report",
        "a report",
        Currency,
        Basis,
        Calendar,
        Order,
        Discount
    )
    {
        Example =
            "{ currency: USD, basis: FY2022, calendar: us, discount: { rate: 3 %, kind: real, year: 2022 } }",
    };
}
