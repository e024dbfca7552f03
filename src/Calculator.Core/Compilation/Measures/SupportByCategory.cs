using Calculator.Core.Modelling;

namespace Calculator.Core.Compilation.Measures;

/// <summary>Support by category over all hosts, in the reporting currency.</summary>
internal sealed class SupportByCategory : IMeasure
{
    public string Ids => "support.category.CATEGORY";

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
                    $"support.category.{category}",
                    $"Support: {category.Replace('-', ' ')}",
                    context.ReportUnit,
                    context.ReportedSupport(MeasureContext.CategoryName(category))
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
