using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;
using Calculator.Workbooks.Live;

namespace Calculator.Workbooks.Checks;

/// <summary>Nobody is lost or counted twice.</summary>
internal static class PostureChecks
{
    public static IEnumerable<CaseCheck> ByHost(Model model) =>
        By(model, "host", model.Hosts().Select(PostureIds.OfHost));

    public static IEnumerable<CaseCheck> ByService(Model model) =>
        By(
            model,
            "service",
            model
                .Lines.Where(l => l.Role == LineRole.Posture)
                .Select(l => l.Category)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .Select(PostureIds.OfService)
        );

    public static IEnumerable<CaseCheck> Headcount(Model model) =>
        model.FindAll(PostureIds.Balance, PostureIds.Forward) is [var balance, var forward]
            ?
            [
                new CaseCheck(
                    "headcount",
                    "No person is lost or counted twice: start and added, less forward, home and cut, is zero",
                    CheckFormulas.IsNothing(
                        Formula.LineOf(balance.Id),
                        Formula.LineOf(forward.Id),
                        balance.Unit
                    )
                ),
            ]
            : [];

    private static IEnumerable<CaseCheck> By(Model model, string by, IEnumerable<string> ids) =>
        model.Find(PostureIds.Forward) is { } forward
            ?
            [
                new CaseCheck(
                    $"personnel-by-{by}",
                    $"Forward personnel by {by} adds up to the total",
                    CheckFormulas.AddsUp(ids.Select(model.Find).OfType<Line>(), forward)
                ),
            ]
            : [];
}
