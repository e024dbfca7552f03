using Calculator.Core.Forces;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Stationing.Costs;

/// <summary>What a change of posture costs once, in one sense. A new one is one file here and one line in
/// <see cref="ChangeCostCatalog"/>.</summary>
internal interface IChangeCost
{
    /// <summary>Its key in the scenario, and a part of its lines' ids.</summary>
    string Name { get; }

    /// <summary>The figure that a change states; <c>null</c> for none.</summary>
    Figure? Stated(PostureChange change);

    /// <summary>True where a change of its kind has such a cost, so that it is unknown, not none, when nothing is stated.</summary>
    bool IsExpected(PostureChange change) => false;

    /// <summary>What falls into the year, in money.</summary>
    /// <param name="figure">The figure stated: a sum, or a sum for each person.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="change">The change.</param>
    Formula InYear(Formula figure, Unit unit, ChangeLines change);
}
