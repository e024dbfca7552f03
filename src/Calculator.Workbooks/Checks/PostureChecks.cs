using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Workbooks.Live;

namespace Calculator.Workbooks.Checks;

/// <summary>Nobody is lost or counted twice.</summary>
internal static class PostureChecks
{
    private const string Total = "posture.forward";

    public static IEnumerable<CaseCheck> ByHost(Model model) => By(model, "host", model.Hosts());

    public static IEnumerable<CaseCheck> ByService(Model model) =>
        By(
            model,
            "service",
            model
                .Lines.Where(l => l.Role == LineRole.Posture)
                .Select(l => l.Category)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
        );

    public static IEnumerable<CaseCheck> Headcount(Model model) =>
        model.FindAll("posture.balance", Total) is [var balance, var forward]
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

    private static IEnumerable<CaseCheck> By(Model model, string by, IEnumerable<string> keys) =>
        model.Find(Total) is { } forward
            ?
            [
                new CaseCheck(
                    $"personnel-by-{by}",
                    $"Forward personnel by {by} adds up to the total",
                    CheckFormulas.AddsUp(
                        keys.Select(k => model.Find($"posture.{by}.{k}")).OfType<Line>(),
                        forward
                    )
                ),
            ]
            : [];
}
