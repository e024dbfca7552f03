using Calculator.Core.Agreements;
using Calculator.Core.Compilation.Rules;
using Calculator.Core.Modelling;

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
        var host = scope.Scenario.Hosts.First(h => h.Id == hostId);
        var title = lines.Title(words);
        var (amount, unit) = RuleOverHorizon.Of(scope, host, id, title, lines.Section, use);
        var line = new Line(id, title, unit, amount)
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
