namespace Calculator.ScenarioFiles.Format.Maps;

/// <summary>The keys of a line by a formula of the scenario's own.</summary>
internal static class OwnLineKeys
{
    public static readonly TextKey Formula = new(
        "formula",
        "Its value in a fiscal year: ids of lines and inputs, numbers with their units, + - * /, comparisons, brackets, year, and the "
            + "functions min, max, clamp, if, sum, previous and index. A minus between two ids has blanks around it."
    )
    {
        IsRequired = true,
        Example = "support.total / japan.troops",
    };

    public static readonly TextKey Unit = new("unit", "Its unit, which the formula must have.")
    {
        Default = "the unit of the formula",
        Example = "JPY/person",
    };

    public static readonly MapDeclaration Declaration = new(
        "own-line",
        "a line by a formula",
        CommonKeys.Title,
        Formula,
        Unit,
        CommonKeys.Source,
        CommonKeys.Note
    )
    {
        Example =
            "{ title: Support above 100 million, unit: USD, formula: \"max(support.total - 100 mn USD, 0 USD)\", source: a threshold of our own }",
    };
}
