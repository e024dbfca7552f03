namespace Calculator.ScenarioFiles.Format.Maps;

/// <summary>The keys of a series of the reference data, which stands in a file of its own.</summary>
internal static class SeriesKeys
{
    public static readonly TextKey Source = new("source", "Where the series was published.")
    {
        IsRequired = true,
    };

    public static readonly TextKey Title = new("title", "What the series is.");

    public static readonly TextKey Period = new(
        "period",
        "The years that its values belong to, such as calendar-year."
    );

    public static readonly TextKey Url = new("url", "Where it can be read.");

    public static readonly TextKey Unit = new("unit", "The unit of its values, such as JPY/USD.")
    {
        IsRequired = true,
    };

    public static readonly OwnFigureKey Values = new(
        "values",
        "A number for each fiscal year; percentages as written, 4.2 for 4.2 %.",
        OwnFigureShape.ByYear
    )
    {
        IsRequired = true,
    };

    public static readonly MapDeclaration Declaration = new(
        "series",
        "a series of the reference data",
        Source,
        Title,
        Period,
        Url,
        CommonKeys.Note,
        Unit,
        Values
    );
}
