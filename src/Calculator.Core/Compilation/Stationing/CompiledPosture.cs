using Calculator.Core.Forces;
using Calculator.Core.Modelling.Formulas;

namespace Calculator.Core.Compilation.Stationing;

/// <summary>A unit at a site.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Site">The site.</param>
/// <param name="LineId">Line of the persons assigned there.</param>
/// <param name="Initial">Persons there before any change.</param>
internal sealed record UnitAtSite(ForceUnit Unit, Site Site, string LineId, double Initial);

/// <summary>The posture's lines, for costs and measures.</summary>
/// <param name="Presences">Every unit at every site it is ever at.</param>
/// <param name="Changes">Every change.</param>
/// <param name="InitialTerms">Persons before any change, term by term.</param>
/// <param name="Initial">The same as a number.</param>
internal sealed record CompiledPosture(
    IReadOnlyList<UnitAtSite> Presences,
    IReadOnlyList<ChangeLines> Changes,
    IReadOnlyList<Formula> InitialTerms,
    double Initial
);
