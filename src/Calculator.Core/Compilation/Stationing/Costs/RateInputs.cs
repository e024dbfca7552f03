using Calculator.Core.Economy;
using Calculator.Core.Forces;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;

namespace Calculator.Core.Compilation.Stationing.Costs;

/// <summary>The figures of cost rates as inputs.</summary>
internal static class RateInputs
{
    /// <summary>A figure of a rate in the year.</summary>
    /// <param name="costs">The costs it counts in.</param>
    /// <param name="rate">The rate.</param>
    /// <param name="figure">Its key: <c>per-person</c>.</param>
    /// <param name="path">What the rate states for it.</param>
    public static Formula Rate(
        this PostureCostContext costs,
        CostRate rate,
        string figure,
        YearPath path
    ) =>
        costs.Amount(
            path,
            PostureIds.Rate(rate.Id, figure),
            $"Rate {rate.Id.Replace('-', ' ')}: {figure.Replace('-', ' ')}"
        );
}
