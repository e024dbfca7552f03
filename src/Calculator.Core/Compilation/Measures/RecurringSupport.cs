using System.Collections.Immutable;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;

namespace Calculator.Core.Compilation.Measures;

/// <summary>Support without one-off items such as a relocation.</summary>
internal sealed class RecurringSupport : IMeasure
{
    public ImmutableArray<string> Ids { get; } = [SupportIds.OneOff, SupportIds.Recurring];

    public string Definition =>
        "support.one-off: items marked one-off (a relocation inside a published total). support.recurring = support.total - support.one-off.";

    public void AddLines(MeasureContext context)
    {
        if (!context.HasOneOffs)
        {
            return;
        }

        context.AddMeasure(
            SupportIds.OneOff,
            "Host-nation support, one-off items",
            context.ReportUnit,
            context.ReportedSupport(HostIds.SupportOneOff),
            Definition
        );
        context.AddMeasure(
            SupportIds.Recurring,
            "Host-nation support, recurring",
            context.ReportUnit,
            Formula.LineOf(SupportIds.Total) - Formula.LineOf(SupportIds.OneOff),
            Definition
        );
    }
}
