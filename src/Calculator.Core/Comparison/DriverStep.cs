using System.Collections.Immutable;
using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;

namespace Calculator.Core.Comparison;

/// <summary>A scenario with a driver of another taken over, beside those before it.</summary>
/// <param name="Driver">The driver.</param>
/// <param name="Result">The scenario worked out with it; as before where that is impossible (a year that the other does not know).</param>
/// <param name="Inputs">The inputs taken over so far, by id: the other's values, the scenario's own in years that the other does not state.</param>
/// <param name="Lines">Ids of the lines taken over so far, whose values are the other's where it has one.</param>
public sealed record DriverStep(
    Driver Driver,
    EvaluationResult Result,
    ImmutableDictionary<string, Input> Inputs,
    ImmutableHashSet<string> Lines
)
{
    /// <summary>The drivers' steps in order, but for the rule, which is what is left.</summary>
    /// <param name="base">The scenario.</param>
    /// <param name="alternative">The one whose drivers it gets.</param>
    public static ImmutableArray<DriverStep> Of(
        EvaluationResult @base,
        EvaluationResult alternative
    )
    {
        var takeover = new DriverTakeover(@base, alternative);
        var before = @base;
        var steps = ImmutableArray.CreateBuilder<DriverStep>();
        foreach (var driver in Drivers.InOrder.Where(d => d != Driver.Rule))
        {
            before = takeover.Take(driver) ?? before;
            steps.Add(new DriverStep(driver, before, takeover.Inputs, takeover.Lines));
        }

        return steps.ToImmutable();
    }
}
