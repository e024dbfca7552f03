using Calculator.Core.Published;
using Calculator.Core.Quantities;

namespace Calculator.Core.Comparison;

/// <summary>A published figure beside what the run gives for it.</summary>
/// <param name="Figure">What was printed.</param>
/// <param name="Unit">Unit of both.</param>
/// <param name="Computed">The run's value, in base units; not a number where the line has no value in those years.</param>
/// <param name="IsRestated">True where the scenario states the very figure as an input (or, for a sum, spreads it evenly over
/// the years), so that its agreement says little.</param>
public sealed record PublishedOutcome(
    PublishedFigure Figure,
    Unit Unit,
    double Computed,
    bool IsRestated
)
{
    // Decimal digits have no exact doubles: a result on the very edge of the rounding agrees.
    internal const double Slack = 1e-9;

    /// <summary>True where the run's value lies within the figure's rounding.</summary>
    public bool Agrees =>
        Math.Abs(Computed - Figure.Value)
        <= Figure.Within * (1 + Slack) + Math.Abs(Figure.Value) * 1e-12;

    /// <summary>True where it does not agree, and the scenario says why.</summary>
    public bool IsExplained => !Agrees && Figure.Differs is not null;

    /// <summary>True where it does not agree and nothing says why.</summary>
    public bool IsOpen => !Agrees && Figure.Differs is null;
}
