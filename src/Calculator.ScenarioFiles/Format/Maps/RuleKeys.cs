namespace Calculator.ScenarioFiles.Format.Maps;

/// <summary>The keys of a rule within a rule.</summary>
internal static class RuleKeys
{
    public static readonly MapDeclaration Declaration = new(
        "rule",
        "a rule within a rule",
        CommonKeys.Source,
        CommonKeys.Note,
        CommonKeys.Rule
    )
    {
        Rules = RuleUsage.Required,
        Example = "{ rule: escalate, base: 1_519.2 bn KRW, index: cpi, lag: 2, cap: 5 % }",
    };
}
