namespace Calculator.ScenarioFiles.Format.Maps;

/// <summary>The keys of a host's payment towards one-time costs.</summary>
internal static class HostPaymentKeys
{
    public static readonly ReferenceKey Host = new("host", "host", "The host that pays.")
    {
        IsRequired = true,
    };

    public static readonly FigureKey Share = new(
        "share",
        FigureKinds.Share,
        "Its share of the one-time costs."
    )
    {
        IsRequired = true,
    };

    public static readonly CapKey Cap = new(
        "cap",
        FigureKinds.Money,
        "The most that it pays over all years, held in its own prices.",
        () => CapKeys.Declaration
    )
    {
        Default = "no limit",
    };

    public static readonly MapDeclaration Declaration = new(
        "host-payment",
        "a payment of the host",
        CommonKeys.Source,
        CommonKeys.Note,
        Host,
        Share,
        Cap,
        CommonKeys.Kind
    )
    {
        Example = "{ host: japan, share: 36 %, cap: 2.8 bn FY2008 USD, kind: cash }",
    };
}
