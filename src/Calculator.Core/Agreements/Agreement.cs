using System.Collections.Immutable;
using Calculator.Core.Time;

namespace Calculator.Core.Agreements;

/// <summary>A cost-sharing agreement of a host with the sending nation, for example a Special Measures Agreement.</summary>
/// <param name="Id">Id within the host.</param>
/// <param name="Title">Its title.</param>
/// <param name="Term">Fiscal years agreed for, in the host's own fiscal years.</param>
/// <param name="Path">Where it stands in the scenario document.</param>
public sealed record Agreement(string Id, string Title, YearRange Term, string Path)
{
    public Expiry After { get; init; }

    /// <summary>True when the scenario says itself what follows after the term.</summary>
    public bool IsAfterStated { get; init; }

    /// <summary>What it is about. Agreements of one scope follow one another; those of different scopes stand side by side
    /// (host-nation support, realignment, SACO).</summary>
    public string Scope { get; init; } = DefaultScope;

    /// <summary>True when it may begin before its predecessor's term is over, which it then ends.</summary>
    public bool TakesOverEarly { get; init; }

    /// <summary>True when years without an agreement before it are meant.</summary>
    public bool AllowsGap { get; init; }

    /// <summary>Where its terms were published.</summary>
    public string? Source { get; init; }

    public string? Note { get; init; }

    public ImmutableArray<AgreementLine> Lines { get; init; } = [];

    public const string DefaultScope = "host-nation-support";
}

/// <summary>One line of an agreement.</summary>
/// <param name="Id">Id within the agreement.</param>
/// <param name="Title">Its title.</param>
/// <param name="Category">What the support pays for, for example <c>labor</c>.</param>
/// <param name="Kind">How it is given.</param>
/// <param name="Rule">The rule that sets its amount.</param>
/// <param name="Path">Where it stands in the scenario document.</param>
public sealed record AgreementLine(
    string Id,
    string Title,
    string Category,
    SupportKind Kind,
    RuleUse Rule,
    string Path
)
{
    /// <summary>True for one-off items (a relocation) that recurring measures leave out.</summary>
    public bool IsOneOff { get; init; }

    public string? Source { get; init; }

    public string? Note { get; init; }
}
