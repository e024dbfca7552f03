namespace Calculator.ScenarioFiles.Format.Maps;

/// <summary>The keys of a limit that both sides agreed on again in another price base.</summary>
internal static class CapKeys
{
    public static readonly OwnFigureKey Value = new("value", "The limit as it was first agreed.")
    {
        IsRequired = true,
    };

    public static readonly OwnFigureKey Rebased = new(
        "rebased",
        "The same limit as both sides agreed on it in another price base later; it counts."
    );

    public static readonly MapDeclaration Declaration = new(
        "cap",
        "a limit",
        CommonKeys.Source,
        CommonKeys.Note,
        Value,
        Rebased
    )
    {
        Example = "{ value: 2.8 bn FY2008 USD, rebased: 3.1 bn FY2012 USD }",
    };
}
