namespace Calculator.Core.Decisions;

/// <summary>Where the measure is the target.</summary>
/// <param name="First">The first value of the input.</param>
/// <param name="Last">The last one; the same for a single value.</param>
public sealed record TargetSolution(double First, double Last)
{
    /// <summary>True for more than one value: a cap, a floor or a condition makes the measure flat there.</summary>
    public bool IsSpan => Last > First;

    /// <summary>In ascending order; spans and values that touch are one, and a span no wider than can be told apart is a value.</summary>
    internal static IEnumerable<TargetSolution> Merged(IEnumerable<TargetSolution> solutions)
    {
        TargetSolution? open = null;
        foreach (var solution in solutions.OrderBy(s => s.First))
        {
            if (open is not null && solution.First <= Widened(open.Last))
            {
                open = open with { Last = Math.Max(open.Last, solution.Last) };
                continue;
            }

            if (open is not null)
            {
                yield return Narrowed(open);
            }

            open = solution;
        }

        if (open is not null)
        {
            yield return Narrowed(open);
        }
    }

    private static double Widened(double x) => x + Math.Abs(x) * 1e-9;

    private static TargetSolution Narrowed(TargetSolution solution) =>
        solution.Last <= solution.First + Math.Abs(solution.First) * 1e-6
            ? new TargetSolution(
                solution.First + (solution.Last - solution.First) / 2,
                solution.First + (solution.Last - solution.First) / 2
            )
            : solution;
}
