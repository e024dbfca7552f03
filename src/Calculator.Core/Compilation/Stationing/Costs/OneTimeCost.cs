using Calculator.Core.Modelling;

namespace Calculator.Core.Compilation.Stationing.Costs;

/// <summary>What a change costs once, whoever pays.</summary>
/// <param name="Change">The change.</param>
/// <param name="Line">Its cost by year.</param>
internal sealed record OneTimeCost(ChangeLines Change, Line Line);
