namespace Calculator.ScenarioFiles.Format.Maps;

/// <summary>The keys of a common fund.</summary>
internal static class CommonFundKeys
{
    public static readonly PathKey Total = new(
        "total",
        FigureKinds.Money,
        "What is paid in all, by year."
    )
    {
        IsRequired = true,
    };

    public static readonly PathsKey Shares = new(
        "shares",
        _ => FigureKinds.Share,
        "Each member's share; together 100 % in every year."
    )
    {
        IsRequired = true,
    };

    public static readonly ReferenceKey Sender = new(
        "sender",
        "member of the fund",
        "The member whose part is the sender's."
    )
    {
        IsRequired = true,
    };

    public static readonly MapDeclaration Declaration = new(
        "common-fund",
        "a common fund",
        CommonKeys.Title,
        CommonKeys.Source,
        CommonKeys.Note,
        Total,
        Shares,
        Sender
    )
    {
        Example =
            "{ total: 3.6 bn USD, sender: united-states, shares: { united-states: 16 %, germany: 16 %, other-allies: 68 % } }",
    };
}
