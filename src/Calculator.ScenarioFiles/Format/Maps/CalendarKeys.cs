namespace Calculator.ScenarioFiles.Format.Maps;

/// <summary>The keys of a fiscal calendar that is stated by its first month.</summary>
internal static class CalendarKeys
{
    public static readonly TextKey Starts = new(
        "starts",
        "The month in which the fiscal year begins.",
        TextForms.Month
    )
    {
        IsRequired = true,
    };

    public static readonly ChoiceKey<bool> NamedBy = new(
        "named-by",
        "The calendar year that a fiscal year is named by.",
        fallback: false,
        new Word<bool>("beginning", Value: false, "2022-23 is 2022."),
        new Word<bool>("end", Value: true, "2022-23 is 2023.")
    );

    public static readonly MapDeclaration Declaration = new(
        "calendar",
        "a fiscal calendar",
        Starts,
        NamedBy
    )
    {
        Example = "{ starts: October, named-by: end }",
    };
}
