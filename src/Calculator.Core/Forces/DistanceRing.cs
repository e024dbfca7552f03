using Calculator.Core.Quantities;

namespace Calculator.Core.Forces;

/// <summary>A circle on the map: personnel within it is a measure.</summary>
/// <param name="Id">Id in the scenario.</param>
/// <param name="Name">Name of its centre.</param>
/// <param name="Center">Its centre.</param>
/// <param name="Radius">Radius, km.</param>
public sealed record DistanceRing(string Id, string Name, GeoPoint Center, Figure Radius);
