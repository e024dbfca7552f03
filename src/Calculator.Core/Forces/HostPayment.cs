using Calculator.Core.Agreements;
using Calculator.Core.Quantities;

namespace Calculator.Core.Forces;

/// <summary>The part of a change's one-time cost that a host pays.</summary>
/// <param name="HostId">The host.</param>
/// <param name="Share">Its share of the one-time cost.</param>
/// <param name="Kind">How it is given.</param>
public sealed record HostPayment(string HostId, Figure Share, SupportKind Kind)
{
    /// <summary>The most it pays over all years, in the price base the agreement names.</summary>
    public Figure? Cap { get; init; }

    /// <summary>The cap in another price base, as both sides agreed on it later; it counts in place of <see cref="Cap"/>.</summary>
    public Figure? RebasedCap { get; init; }
}
