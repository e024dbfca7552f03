namespace Calculator.Core.Costs;

/// <summary>Whether a figure of the sender's cost contains what the host's support pays for. Forgone revenue is in neither.</summary>
public enum CostSense
{
    /// <summary>The scenario doesn't say: support is taken off for the net cost, and stands beside the stated figure in the
    /// stationing cost and the offset.</summary>
    Unstated,

    /// <summary>The whole cost, with the part that the host's support pays for: the sender's own part is what is left of it.</summary>
    IncludesSupport,

    /// <summary>What the sender pays after support, such as its obligations: support comes on top of it.</summary>
    ExcludesSupport,
}
