namespace Calculator.ScenarioFiles.Format.Maps;

/// <summary>The keys of a point with a distance around it.</summary>
internal static class RingKeys
{
    public static readonly FigureKey Radius = new(
        "radius",
        FigureKinds.Distance,
        "The distance around the point."
    )
    {
        IsRequired = true,
    };

    public static readonly MapDeclaration Declaration = new(
        "ring",
        "a point with a distance around it",
        CommonKeys.Source,
        CommonKeys.Note,
        CommonKeys.Name,
        SiteKeys.Latitude,
        SiteKeys.Longitude,
        Radius
    )
    {
        Example = "{ name: Taipei, latitude: 25.03, longitude: 121.57, radius: 1_000 km }",
    };
}
