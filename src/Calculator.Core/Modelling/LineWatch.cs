namespace Calculator.Core.Modelling;

/// <summary>A warning that a run gives when a line is above zero in some year: only its values tell.</summary>
/// <param name="Code">The warning's code.</param>
/// <param name="Path">Where, in the scenario document.</param>
/// <param name="Message">What it means; the years and values follow.</param>
public sealed record LineWatch(string Code, string Path, string Message)
{
    /// <summary>What counts as zero: half of the smallest coin, so that sums of binary fractions warn of nothing.</summary>
    public const double Tolerance = 0.005;
}
