using Calculator.Core.Costs;

namespace Calculator.ScenarioFiles.Format.Maps;

/// <summary>The keys of a cost of the sending nation.</summary>
internal static class SenderCostKeys
{
    public static readonly ChoiceKey<CostComponent> Component = new(
        "component",
        "What is paid for.",
        CostComponent.All,
        new Word<CostComponent>(
            "all",
            CostComponent.All,
            "Several components in one figure, military pay among them."
        ),
        new Word<CostComponent>(
            "military-pay",
            CostComponent.MilitaryPay,
            "Pay and allowances of military personnel."
        ),
        new Word<CostComponent>(
            "operations",
            CostComponent.Operations,
            "Operation and maintenance."
        ),
        new Word<CostComponent>(
            "construction",
            CostComponent.Construction,
            "Military construction."
        ),
        new Word<CostComponent>("family-housing", CostComponent.FamilyHousing, "Family housing."),
        new Word<CostComponent>("other", CostComponent.Other, "Anything else.")
    );

    public static readonly CalendarKey Calendar = new(
        "calendar",
        "The fiscal years that its amounts belong to.",
        () => CalendarKeys.Declaration
    )
    {
        Default = "us",
    };

    public static readonly ChoiceKey<CostSense> Sense = new(
        "sense",
        "Whether the figure contains what the host's support in cash, in kind and not split pays for.",
        CostSense.Unstated,
        new Word<CostSense>(
            "includes-support",
            CostSense.IncludesSupport,
            "The whole cost, the host's part in it."
        ),
        new Word<CostSense>(
            "excludes-support",
            CostSense.ExcludesSupport,
            "What the sender pays after support, such as its obligations."
        )
    )
    {
        Default = "not known",
    };

    public static readonly MapDeclaration Declaration = new(
        "sender-cost",
        "a cost of the sending nation",
        CommonKeys.Title,
        Component,
        Calendar,
        Sense,
        CommonKeys.Source,
        CommonKeys.Note,
        CommonKeys.Rule
    )
    {
        Rules = RuleUsage.Required,
        Example = "{ rule: level, amount: 5.2 bn USD, sense: excludes-support }",
    };
}
