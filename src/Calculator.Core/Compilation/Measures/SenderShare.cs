using System.Collections.Immutable;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Measures;

/// <summary>The share of stationing cost that the sending nation bears.</summary>
internal sealed class SenderShare : IMeasure
{
    public ImmutableArray<string> Ids { get; } = [CostIds.SenderShare];

    public string Definition =>
        "The sender's part / stationing-cost.total: what the offset leaves to the sending nation (all support, all sender cost). "
        + "The part is sender-cost.gross, less what a figure that includes support counts of the host's.";

    public void AddLines(MeasureContext context)
    {
        if (context.Has(CostIds.Stationing))
        {
            context.AddMeasure(
                CostIds.SenderShare,
                "Sender's share of the stationing cost",
                Unit.Ratio,
                context.Known.OfWholeYears(
                    Formula.Share(
                        context.Senses.CostBesideSupport(),
                        Formula.LineOf(CostIds.Stationing),
                        context.ReportUnit
                    ),
                    Unit.Ratio,
                    ofBothSides: true
                ),
                Definition
            );
        }
    }
}
