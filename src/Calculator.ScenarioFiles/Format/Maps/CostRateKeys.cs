namespace Calculator.ScenarioFiles.Format.Maps;

/// <summary>The keys of a cost rate.</summary>
internal static class CostRateKeys
{
    public static readonly ReferenceKey Where = new(
        "where",
        "host or site",
        "The host or site that it holds for, or home."
    )
    {
        Default = "everywhere",
    };

    public static readonly TextKey Service = new("service", "The service that it holds for.")
    {
        Default = "all services",
    };

    public static readonly PathKey FixedPerSite = new(
        "fixed-per-site",
        FigureKinds.Money,
        "What a site costs a year while the service has people there."
    );

    public static readonly PathKey PerPerson = new(
        "per-person",
        FigureKinds.MoneyPerPerson,
        "What a person there costs a year, pay apart."
    );

    public static readonly PathKey Pay = new(
        "pay",
        FigureKinds.MoneyPerPerson,
        "Pay and allowances of a person a year."
    );

    public static readonly MapDeclaration Declaration = new(
        "cost-rate",
        "a cost rate",
        CommonKeys.Source,
        CommonKeys.Note,
        Where,
        Service,
        FixedPerSite,
        PerPerson,
        Pay
    )
    {
        Example =
            "{ where: japan, service: army, fixed-per-site: 10 mn USD, per-person: 20_000 USD/person, pay: 80_000 USD/person }",
    };
}
