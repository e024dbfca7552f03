using Calculator.Core.Quantities;

namespace Calculator.Core.Forces;

/// <summary>A place where units are stationed.</summary>
/// <param name="Id">Id in the scenario.</param>
/// <param name="Name">Its name.</param>
/// <param name="HostId">The host it lies in; <c>null</c> for the sending nation's own territory.</param>
/// <param name="Location">Where it is.</param>
/// <param name="Path">Where it stands in the scenario document.</param>
public sealed record Site(string Id, string Name, string? HostId, GeoPoint Location, string Path)
{
    /// <summary>Most persons it can hold; <c>null</c> when the scenario does not say.</summary>
    public Figure? Capacity { get; init; }
}
