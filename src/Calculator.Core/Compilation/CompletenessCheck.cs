using Calculator.Core.Compilation.Measures;
using Calculator.Core.Diagnostics;
using Calculator.Core.Modelling;
using Calculator.Core.Scenarios;

namespace Calculator.Core.Compilation;

/// <summary>Tells what a scenario leaves unsaid, and what its results lack for it. Nothing stated isn't nothing given.</summary>
internal static class CompletenessCheck
{
    /// <summary>Adds a warning for years that are filled in part, hosts without support, and hosts without a sender cost.</summary>
    public static void Run(Model model, MeasureContext context, DiagnosticCollector diagnostics)
    {
        TellPartYears(model, context.Scenario, diagnostics);
        TellHostsWithoutSupport(context, diagnostics);
        TellHostsWithoutCost(context, diagnostics);
    }

    private static void TellPartYears(
        Model model,
        Scenario scenario,
        DiagnosticCollector diagnostics
    )
    {
        if (model.Years != scenario.Horizon)
        {
            diagnostics.Warning(
                "SCN031",
                "report",
                $"amounts are re-timed to the fiscal years of '{scenario.Report.Calendar!.Id}': the first and last years hold only the part of the scenario's years {scenario.Horizon} that falls into them"
            );
        }
    }

    private static void TellHostsWithoutSupport(
        MeasureContext context,
        DiagnosticCollector diagnostics
    )
    {
        var hosts = context
            .Hosts.Where(h =>
                !context.HasSupport(h)
                && (context.HasCosts(h) || context.Has(CompilationScope.TroopsId(h.Id)))
            )
            .Select(h => h.Name)
            .ToArray();
        if (hosts.Length > 0)
        {
            diagnostics.Warning(
                "SCN030",
                "hosts",
                $"no agreement is stated for {string.Join(", ", hosts)}: the results have "
                    + (
                        context.Support.IsEmpty
                            ? "no support, no support per troop, no offset and no stationing cost of both sides"
                            : "no support, support per troop and offset of theirs, and those over all hosts count no support of theirs"
                    )
            );
        }
    }

    private static void TellHostsWithoutCost(
        MeasureContext context,
        DiagnosticCollector diagnostics
    )
    {
        var without = context.Hosts.Where(h => !context.HasCosts(h)).Select(h => h.Name).ToArray();
        if (without.Length > 0)
        {
            diagnostics.Warning(
                "SCN010",
                "hosts",
                $"no sender cost is stated for {string.Join(", ", without)}: the results have no stationing cost and no offset over all hosts"
            );
        }
    }
}
