using Calculator.Core.Modelling.Formulas;

namespace Calculator.Core.Compilation.Stationing;

/// <summary>The posture's lines, for costs and measures.</summary>
/// <param name="Presences">Every unit at every site it is ever at.</param>
/// <param name="Changes">Every change.</param>
/// <param name="InitialTerms">Persons before any change, term by term.</param>
internal sealed record CompiledPosture(
    IReadOnlyList<UnitAtSite> Presences,
    IReadOnlyList<ChangeLines> Changes,
    IReadOnlyList<Formula> InitialTerms
);
