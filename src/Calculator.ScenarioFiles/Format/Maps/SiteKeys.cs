namespace Calculator.ScenarioFiles.Format.Maps;

/// <summary>The keys of a site; latitude and longitude are those of every place.</summary>
internal static class SiteKeys
{
    public static readonly ChoiceKey<bool> Home = YesNo.Key(
        "home",
        "Whether it is the sending nation's own territory.",
        yes: "It is, and has no host.",
        no: "It is in a host."
    );

    public static readonly ReferenceKey Host = new(
        "host",
        "host",
        "The host it is in. Required unless the site is at home."
    );

    public static readonly FigureKey Latitude = new(
        "latitude",
        FigureKinds.DegreesNorth,
        "Degrees north; negative south of the equator."
    )
    {
        IsRequired = true,
    };

    public static readonly FigureKey Longitude = new(
        "longitude",
        FigureKinds.DegreesEast,
        "Degrees east; negative west of Greenwich."
    )
    {
        IsRequired = true,
    };

    public static readonly FigureKey Capacity = new(
        "capacity",
        FigureKinds.PersonsLimit,
        "The most people that may be there; more are an error."
    )
    {
        Default = "any number",
    };

    public static readonly MapDeclaration Declaration = new(
        "site",
        "a site",
        CommonKeys.Source,
        CommonKeys.Note,
        CommonKeys.Name,
        Home,
        Host,
        Latitude,
        Longitude,
        Capacity
    )
    {
        AnyOf = [Host, Home],
        Example =
            "{ name: Kadena AB, host: japan, latitude: 26.36, longitude: 127.77, capacity: 10_000 }",
    };
}
