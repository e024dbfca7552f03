using Calculator.Core.Modelling.Formulas;

namespace Calculator.Core.Compilation.Measures;

/// <summary>Support without one-off items such as a relocation.</summary>
internal sealed class RecurringSupport : IMeasure
{
    public string Ids => "support.one-off, support.recurring";

    public string Definition =>
        "support.one-off: items marked one-off (a relocation inside a published total). support.recurring = support.total - support.one-off.";

    public void AddLines(MeasureContext context)
    {
        if (!context.HasOneOffs)
        {
            return;
        }

        context.AddMeasure(
            "support.one-off",
            "Host-nation support, one-off items",
            context.ReportUnit,
            context.ReportedSupport("one-off"),
            Definition
        );
        context.AddMeasure(
            "support.recurring",
            "Host-nation support, recurring",
            context.ReportUnit,
            Formula.LineOf("support.total") - Formula.LineOf("support.one-off"),
            Definition
        );
    }
}
