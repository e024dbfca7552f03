using System.Collections.Immutable;
using Calculator.Core.Agreements;

namespace Calculator.Core.Compilation.Rules;

/// <summary>Every rule a scenario can name, in the order the documentation lists them.</summary>
public static class RuleCatalog
{
    public static ImmutableArray<IAmountRule> Rules { get; } =
    [
        new LevelRule(),
        new ScheduleRule(),
        new EscalateRule(),
        new PhaseRule(),
        new ShareRule(),
        new QuantityRule(),
        new PerTroopRule("per-troop"),
        new PerTroopRule("per-person"),
        new AllocateRule(),
        new ResidualRule(),
        new RatchetRule(),
    ];

    /// <summary>The rule that a scenario chose.</summary>
    internal static IAmountRule Of(RuleUse use) => Find(use.Rule.Name)!;

    /// <summary>The rule of that name, or <c>null</c>.</summary>
    public static IAmountRule? Find(string name) =>
        Rules.FirstOrDefault(r => string.Equals(r.Name, name, StringComparison.Ordinal));
}
