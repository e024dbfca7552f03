namespace Calculator.ScenarioFiles.Format.Maps;

/// <summary>The keys of a stationing option.</summary>
internal static class OptionKeys
{
    public static readonly PathKey Recurring = new(
        "recurring",
        FigureKinds.Money,
        "The yearly cost as it is."
    )
    {
        IsRequired = true,
    };

    public static readonly PathKey Alternative = new(
        "alternative",
        FigureKinds.Money,
        "The yearly cost of the alternative."
    )
    {
        IsRequired = true,
    };

    public static readonly FigureKey OneTime = new(
        "one-time",
        FigureKinds.Money,
        "What the alternative costs once."
    )
    {
        IsRequired = true,
    };

    public static readonly FigureKey Start = new(
        "start",
        FigureKinds.Year,
        "The fiscal year in which the alternative begins."
    )
    {
        IsRequired = true,
    };

    public static readonly FigureKey DiscountRate = new(
        "discount-rate",
        FigureKinds.Growth,
        "The yearly rate that savings are discounted by."
    )
    {
        Default = "none: savings of all years count alike",
    };

    public static readonly MapDeclaration Declaration = new(
        "stationing-option",
        "a stationing option",
        AgreementKeys.Title,
        CommonKeys.Source,
        CommonKeys.Note,
        Recurring,
        Alternative,
        OneTime,
        Start,
        DiscountRate
    )
    {
        Example =
            "{ recurring: 1_190 mn USD, alternative: 1_055 mn USD, one-time: 300 mn USD, start: 2017, discount-rate: 3 % }",
    };
}
