using Calculator.Core.Modelling.Formulas;

namespace Calculator.Core.Measures;

/// <summary>What stationing costs both sides together.</summary>
internal sealed class StationingCost : IMeasure
{
    public string Ids => "stationing-cost.total";

    public string Definition =>
        "stationing-cost.total = support.total + sender-cost.gross: what both sides spend or forgo.";

    public void AddLines(MeasureContext context)
    {
        if (context.EveryHostHasCosts)
        {
            context.AddMeasure(
                "stationing-cost.total",
                "Stationing cost of both sides",
                context.ReportUnit,
                Formula.LineOf("support.total") + Formula.LineOf("sender-cost.gross"),
                Definition
            );
        }
    }
}
