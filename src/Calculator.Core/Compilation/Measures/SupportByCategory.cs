using System.Collections.Immutable;
using Calculator.Core.Modelling;
using Calculator.Core.Naming;

namespace Calculator.Core.Compilation.Measures;

/// <summary>Support by category over all hosts, in the reporting currency.</summary>
internal sealed class SupportByCategory : IMeasure
{
    public ImmutableArray<string> Ids { get; } = [SupportIds.OfCategory("CATEGORY")];

    public string Definition =>
        "Support of one category over all hosts; the categories add up to support.total.";

    public void AddLines(MeasureContext context)
    {
        foreach (
            var category in context
                .Support.Select(s => s.Line.Category!)
                .Distinct(StringComparer.Ordinal)
        )
        {
            context.Add(
                new Line(
                    SupportIds.OfCategory(category),
                    $"Support: {category.Replace('-', ' ')}",
                    context.ReportUnit,
                    context.ReportedSupport(h => HostIds.SupportOfCategory(h, category))
                )
                {
                    Role = LineRole.SupportCategory,
                    Section = "Support by category",
                    Category = category,
                    Note = Definition,
                    Path = context.Scenario.Report.Path,
                }
            );
        }
    }
}
