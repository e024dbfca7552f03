namespace Calculator.ScenarioFiles.Format.Maps;

/// <summary>The keys of a host.</summary>
internal static class HostKeys
{
    public static readonly TextKey Name = new("name", "What the host is called in results.")
    {
        Default = "a known nation's own name, else the id",
    };

    public static readonly TextKey Currency = new(
        "currency",
        "The host's currency. Required for an id that is no known nation's.",
        TextForms.Currency
    )
    {
        Default = "a known nation's own",
    };

    public static readonly CalendarKey Calendar = new(
        "calendar",
        "The host's fiscal year.",
        () => CalendarKeys.Declaration
    )
    {
        Default = "a known nation's own, else calendar-year",
    };

    public static readonly PathKey Troops = new(
        "troops",
        FigureKinds.Persons,
        "Persons stationed in the host."
    )
    {
        Default = "those of its sites",
        Example = "55_000",
    };

    public static readonly PathKey Gdp = new(
        "gdp",
        FigureKinds.PositiveMoney,
        "Gross domestic product, for shares of it."
    )
    {
        Example = "{ series: japan-gdp, then: hold }",
    };

    public static readonly PathKey DefenceBudget = new(
        "defence-budget",
        FigureKinds.PositiveMoney,
        "The host's defence budget, for shares of it."
    )
    {
        Example = "5.4 tn JPY",
    };

    public static readonly PathsKey Bills = new(
        "bills",
        _ => FigureKinds.Money,
        "Amounts that a rule 'share' shares."
    )
    {
        Example = "{ utilities: 38 bn JPY }",
    };

    public static readonly MapsKey Agreements = new(
        "agreements",
        "Agreements on the host's support.",
        () => AgreementKeys.Declaration
    );

    public static readonly MapsKey SenderCosts = new(
        "sender-costs",
        "What stationing in the host costs the sending nation.",
        () => SenderCostKeys.Declaration
    );

    public static readonly MapDeclaration Declaration = new(
        "host",
        "a host",
        Name,
        Currency,
        Calendar,
        Troops,
        Gdp,
        DefenceBudget,
        Bills,
        Agreements,
        SenderCosts
    );
}
