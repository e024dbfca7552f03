namespace Calculator.ScenarioFiles.Format.Maps;

/// <summary>The keys of <c>extends:</c> that name an alternative.</summary>
internal static class ExtendsKeys
{
    public static readonly TextKey Scenario = new("scenario", "A file's name or a scenario's id.")
    {
        IsRequired = true,
    };

    public static readonly TextKey Alternative = new(
        "alternative",
        "The name of one of its alternatives."
    )
    {
        IsRequired = true,
    };

    public static readonly MapDeclaration Declaration = new(
        "baseline",
        "an alternative of a scenario",
        Scenario,
        Alternative
    );
}
