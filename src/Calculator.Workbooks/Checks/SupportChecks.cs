using Calculator.Core.Modelling;
using Calculator.Core.Naming;
using Calculator.Workbooks.Live;

namespace Calculator.Workbooks.Checks;

/// <summary>What the support is split into is the whole of it: categories, kinds, hosts.</summary>
internal static class SupportChecks
{
    public static IEnumerable<CaseCheck> ByCategory(Model model) =>
        Of(
            model,
            "support-by-category",
            "The categories of support add up to the total",
            Categories(model)
        );

    public static IEnumerable<CaseCheck> ByKind(Model model) =>
        model.FindAll(SupportIds.Cash, SupportIds.InKind, SupportIds.Forgone) is { } kinds
            ? Of(
                model,
                "support-by-kind",
                "Support in cash, in kind, forgone and not split adds up to the total",
                model.Find(SupportIds.NotSplit) is { } notSplit ? [.. kinds, notSplit] : kinds
            )
            : [];

    public static IEnumerable<CaseCheck> OverYears(Model model) =>
        Of(
                model,
                "support-over-years",
                "The categories of support add up to the total over all years",
                Categories(model)
            )
            .Select(c => c with { IsOverYears = true });

    public static IEnumerable<CaseCheck> ByHost(Model model) =>
        Of(
            model,
            "support-by-host",
            "The support of the hosts adds up to the total",
            [.. model.Hosts().Select(h => model.Find(SupportIds.TotalOf(h))).OfType<Line>()]
        );

    private static Line[] Categories(Model model) =>
        [.. model.Lines.Where(l => l.Role == LineRole.SupportCategory)];

    private static IEnumerable<CaseCheck> Of(Model model, string id, string title, Line[] terms) =>
        model.Find(SupportIds.Total) is { } total && terms.Length > 0
            ? [new CaseCheck(id, title, CheckFormulas.AddsUp(terms, total))]
            : [];
}
