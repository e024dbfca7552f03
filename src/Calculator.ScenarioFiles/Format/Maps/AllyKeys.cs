namespace Calculator.ScenarioFiles.Format.Maps;

/// <summary>The keys of an ally.</summary>
internal static class AllyKeys
{
    public static readonly PathKey DefenceShare = new(
        "defence-share",
        FigureKinds.Share,
        "Defence spending as a share of gross domestic product."
    )
    {
        IsRequired = true,
    };

    public static readonly TextKey Name = new("name", "What the ally is called in results.")
    {
        Default = "a known nation's own name, else the id",
    };

    public static readonly PathKey Gdp = new(
        "gdp",
        FigureKinds.PositiveMoney,
        "Gross domestic product, for amounts."
    );

    public static readonly PathKey TargetShare = new(
        "target-share",
        FigureKinds.Share,
        "The share that is aimed at."
    );

    public static readonly MapDeclaration Declaration = new(
        "ally",
        "an ally",
        DefenceShare,
        Name,
        Gdp,
        TargetShare
    )
    {
        Example = "{ defence-share: 1.4 %, gdp: { series: germany-gdp }, target-share: 2 % }",
    };
}
