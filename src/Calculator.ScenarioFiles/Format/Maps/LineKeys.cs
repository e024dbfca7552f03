namespace Calculator.ScenarioFiles.Format.Maps;

/// <summary>The keys of a line of an agreement.</summary>
internal static class LineKeys
{
    public static readonly TextKey Category = new(
        "category",
        "What is paid for; lines of one category are added up."
    )
    {
        Default = "the line's id",
        Example = "labor",
    };

    public static readonly ChoiceKey<bool> OneOff = YesNo.Key(
        "one-off",
        "Whether recurring measures leave it out.",
        yes: "They do.",
        no: "It counts among them."
    );

    public static readonly MapDeclaration Declaration = new(
        "line",
        "a line of an agreement",
        CommonKeys.Title,
        Category,
        CommonKeys.Kind,
        CommonKeys.Source,
        CommonKeys.Note,
        OneOff,
        CommonKeys.Rule
    )
    {
        Rules = RuleUsage.Required,
        Example = "{ kind: cash, rule: level, amount: 156.5 bn JPY }",
    };
}
