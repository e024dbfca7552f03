using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Measures;

/// <summary>The share of stationing cost that the sending nation bears.</summary>
internal sealed class SenderShare : IMeasure
{
    public string Ids => "stationing-cost.sender-share";

    public string Definition =>
        "The sender's part / stationing-cost.total: what the offset leaves to the sending nation (all support, all sender cost). "
        + "The part is sender-cost.gross, less what a figure that includes support counts of the host's.";

    public void AddLines(MeasureContext context)
    {
        if (context.Has("stationing-cost.total"))
        {
            context.AddMeasure(
                "stationing-cost.sender-share",
                "Sender's share of the stationing cost",
                Unit.Ratio,
                context.OfWholeYears(
                    Formula.Share(
                        Formula.LineOf(
                            context.Has("sender-cost.beside-support")
                                ? "sender-cost.beside-support"
                                : "sender-cost.gross"
                        ),
                        Formula.LineOf("stationing-cost.total"),
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
