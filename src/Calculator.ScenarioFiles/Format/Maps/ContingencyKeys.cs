namespace Calculator.ScenarioFiles.Format.Maps;

/// <summary>The keys of a contingency.</summary>
internal static class ContingencyKeys
{
    public static readonly FigureKey Sites = new(
        "sites",
        FigureKinds.Count,
        "How many temporary sites are set up."
    )
    {
        IsRequired = true,
    };

    public static readonly FigureKey SetUp = new(
        "set-up",
        FigureKinds.Money,
        "What one site costs to set up."
    )
    {
        IsRequired = true,
    };

    public static readonly FigureKey Persons = new(
        "persons",
        FigureKinds.Persons,
        "How many people are at all sites together."
    )
    {
        IsRequired = true,
    };

    public static readonly FigureKey Days = new("days", FigureKinds.Days, "How long they stay.")
    {
        IsRequired = true,
    };

    public static readonly FigureKey DailyCost = new(
        "daily-cost",
        FigureKinds.DailyMoney,
        "What a person costs a day."
    )
    {
        IsRequired = true,
    };

    public static readonly PathKey Probability = new(
        "probability",
        FigureKinds.Fraction,
        "The probability of it in a year."
    )
    {
        IsRequired = true,
    };

    public static readonly FigureKey HostProvides = new(
        "host-provides",
        FigureKinds.DailyMoney,
        "Fuel and ammunition that the host provides, for a person and day."
    )
    {
        Default = "nothing",
    };

    public static readonly MapDeclaration Declaration = new(
        "contingency",
        "a contingency",
        ProgrammeKeys.Host,
        CommonKeys.Title,
        CommonKeys.Source,
        CommonKeys.Note,
        Sites,
        SetUp,
        Persons,
        Days,
        DailyCost,
        Probability,
        HostProvides
    )
    {
        Example =
            "{ host: japan, sites: 40, set-up: 5 mn USD, persons: 2_000, days: 90 days, daily-cost: 500 USD/person/day, "
            + "host-provides: 200 USD/person/day, probability: 2 % }",
    };
}
