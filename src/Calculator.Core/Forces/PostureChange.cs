using Calculator.Core.Quantities;

namespace Calculator.Core.Forces;

/// <summary>A change of posture, over one year or a ramp of years.</summary>
/// <param name="Id">Id in the scenario.</param>
/// <param name="Title">Its title.</param>
/// <param name="Kind">What it does.</param>
/// <param name="UnitId">The unit.</param>
/// <param name="Start">First fiscal year in which people have gone or come.</param>
/// <param name="Over">Years of the ramp, 1 or more; equal parts each year.</param>
/// <param name="Path">Where it stands in the scenario document.</param>
public sealed record PostureChange(
    string Id,
    string Title,
    ChangeKind Kind,
    string UnitId,
    Figure Start,
    Figure Over,
    string Path
)
{
    /// <summary>The site people leave or a resize is at; the unit's only site when <c>null</c>.</summary>
    public string? FromSite { get; init; }

    /// <summary>The site people come to.</summary>
    public string? ToSite { get; init; }

    /// <summary>Persons; all of the unit's at the site when <c>null</c>. By how many a resize changes the unit; it may be negative.</summary>
    public Figure? Personnel { get; init; }

    /// <summary>Persons that the unit has at the site once a resize is over; <c>null</c> where it says by how many instead.</summary>
    public Figure? Becomes { get; init; }

    /// <summary>True for a withdrawal that ends positions, false for one that takes people home.</summary>
    public bool IsCut { get; init; }

    /// <summary>Moving one person, or all of them.</summary>
    public Figure? Transport { get; init; }

    /// <summary>Construction at the destination for one person, or for all of them.</summary>
    public Figure? Construction { get; init; }

    /// <summary>Closure and clean-up of what is left, paid in the last year of the ramp.</summary>
    public Figure? Closure { get; init; }

    public HostPayment? HostPays { get; init; }
}
