namespace Calculator.ScenarioFiles.Format.Maps;

/// <summary>The keys of <c>report: discount:</c>.</summary>
internal static class DiscountKeys
{
    public static readonly FigureKey Rate = new("rate", FigureKinds.Growth, "The yearly rate.")
    {
        IsRequired = true,
    };

    public static readonly ChoiceKey<bool> Kind = new(
        "kind",
        "Whether the rate contains inflation; a real one goes with constant prices.",
        fallback: false,
        new Word<bool>("nominal", Value: false, "With inflation: for then-year prices."),
        new Word<bool>("real", Value: true, "Without inflation: for constant prices.")
    )
    {
        Default = "real in constant prices, nominal otherwise",
    };

    public static readonly TextKey Year = new(
        "year",
        "The fiscal year that is discounted to.",
        TextForms.Year
    )
    {
        Default = "the first of the scenario's years",
    };

    public static readonly MapDeclaration Declaration = new(
        "discount",
        "a discount rate",
        CommonKeys.Source,
        CommonKeys.Note,
        Rate,
        Kind,
        Year
    );
}
