using Calculator.Core.Forces;

namespace Calculator.Core.Compilation.Stationing;

/// <summary>A unit at a site.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Site">The site.</param>
/// <param name="LineId">Line of the persons assigned there.</param>
/// <param name="Initial">Persons there before any change.</param>
internal sealed record UnitAtSite(ForceUnit Unit, Site Site, string LineId, double Initial);
