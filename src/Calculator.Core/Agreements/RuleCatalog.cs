using System.Collections.Immutable;
using Calculator.Core.Agreements.Rules;

namespace Calculator.Core.Agreements;

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
        new PerTroopRule(),
        new PerPersonRule(),
        new AllocateRule(),
        new ResidualRule(),
    ];

    /// <summary>The rule of that name, or <c>null</c>.</summary>
    public static IAmountRule? Find(string name) =>
        Rules.FirstOrDefault(r => string.Equals(r.Name, name, StringComparison.Ordinal));
}
