using System.Collections.Immutable;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;

namespace Calculator.Core.Compilation.Measures;

/// <summary>Totals over the years of support and of the sender's cost.</summary>
internal sealed class TotalsOverYears : IMeasure
{
    public ImmutableArray<string> Ids { get; } = [SupportIds.OverYears, CostIds.OverYears];

    public string Definition =>
        "over-years(t) = over-years(t-1) + amount(t), of support.total and of sender-cost.gross: the total up to each year, that of all the scenario's years in the last.";

    public void AddLines(MeasureContext context)
    {
        if (!context.Support.IsEmpty)
        {
            Add(
                SupportIds.OverYears,
                SupportIds.Total,
                "Host-nation support, total",
                senderCost: false
            );
        }

        if (!context.Costs.IsEmpty)
        {
            Add(CostIds.OverYears, CostIds.Gross, "Sender cost, gross", senderCost: true);
        }

        void Add(string id, string of, string title, bool senderCost)
        {
            context.AddMeasure(
                id,
                $"{title}, over the years up to this one",
                context.ReportUnit,
                context.Known.Cumulative(id, Formula.LineOf(of), senderCost),
                Definition,
                // Beside the amounts of the years it would stand in every summary, and their sum means nothing.
                LineRole.Memorandum,
                isBeyondItsYear: true
            );
        }
    }
}
