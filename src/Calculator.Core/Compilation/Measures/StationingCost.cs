using Calculator.Core.Modelling.Formulas;

namespace Calculator.Core.Compilation.Measures;

/// <summary>What stationing costs both sides together.</summary>
internal sealed class StationingCost : IMeasure
{
    public string Ids => "stationing-cost.total";

    public string Definition =>
        "stationing-cost.total = support.total + sender-cost.gross: what both sides spend or forgo. "
        + "Where a cost is stated with what support pays for (sense: includes-support), that support is in both and counts once: "
        + "stationing-cost.total = support.total + sender-cost.beside-support, the gross cost with forgone revenue.";

    public void AddLines(MeasureContext context)
    {
        if (context.HasBothSides)
        {
            context.AddMeasure(
                "stationing-cost.total",
                "Stationing cost of both sides",
                context.ReportUnit,
                Formula.LineOf("support.total") + context.SenderCostBesideSupport(),
                Definition + context.Senses.Words
            );
        }
    }
}
