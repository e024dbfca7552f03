using Calculator.Core.Agreements;
using Calculator.Core.Compilation.Rules;
using Calculator.Core.Modelling;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Stationing.Programmes;

/// <summary>A line whose amount a rule sets, as in an agreement.</summary>
internal static class RuleLine
{
    /// <summary>Adds the line of a rule that runs through all years of the scenario.</summary>
    public static Line Rule(
        this ProgrammeLines lines,
        string id,
        string words,
        string hostId,
        RuleUse use
    )
    {
        var scope = lines.Scope;
        var scenario = scope.Scenario;
        var scopes = CompilationScope.HostScopes(scenario.Hosts.First(h => h.Id == hostId));
        var unit = scope.AmountUnit(use, scopes, id) ?? Unit.Money(scenario.Report.Currency);
        var title = lines.Title(words);
        var context = new RuleContext(
            scope,
            use,
            new RuleSetting(
                id,
                title,
                lines.Section,
                hostId,
                unit,
                scenario.Horizon,
                scope.HorizonFirst,
                scope.HorizonLast,
                RunsThrough: null,
                scopes
            )
        );
        var rule = RuleCatalog.Of(use);
        rule.Check(context);
        var line = new Line(id, title, unit, rule.Amount(context))
        {
            Role = LineRole.Memorandum,
            Section = lines.Section,
            Host = hostId,
            Path = use.Path,
        };
        scope.Builder.Add(line);
        return line;
    }
}
