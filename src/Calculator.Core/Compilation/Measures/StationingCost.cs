using System.Collections.Immutable;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;

namespace Calculator.Core.Compilation.Measures;

/// <summary>What stationing costs both sides together.</summary>
internal sealed class StationingCost : IMeasure
{
    public ImmutableArray<string> Ids { get; } = [CostIds.Stationing];

    public string Definition =>
        "stationing-cost.total = support.total + sender-cost.gross: what both sides spend or forgo. "
        + "Where a cost is stated with what support pays for (sense: includes-support), that support is in both and counts once: "
        + "stationing-cost.total = support.total + sender-cost.beside-support, the gross cost with forgone revenue.";

    public void AddLines(MeasureContext context)
    {
        if (context.HasBothSides)
        {
            context.AddMeasure(
                CostIds.Stationing,
                "Stationing cost of both sides",
                context.ReportUnit,
                Formula.LineOf(SupportIds.Total) + context.Senses.CostBesideSupport(),
                Definition + context.Senses.Words
            );
        }
    }
}
