using Calculator.Core.Compilation.Rules;
using Calculator.Core.Costs;
using Calculator.Core.Modelling;
using Calculator.Core.Scenarios;

namespace Calculator.Core.Compilation;

/// <summary>Lines of what the sending nation is stated to pay for its forces in a host.</summary>
internal static class SenderCostCompiler
{
    /// <summary>Adds a line for each cost of the host.</summary>
    public static IEnumerable<CostLine> Compile(CompilationScope scope, Host host) =>
        host.SenderCosts.Select(c => Add(scope, host, c)).ToArray();

    private static CostLine Add(CompilationScope scope, Host host, SenderCost cost)
    {
        var section = $"{host.Name}: cost of the sending nation";
        var id = CompilationScope.SenderCostId(host, cost);
        var (amount, unit) = RuleOverHorizon.Of(scope, host, id, cost.Title, section, cost.Rule);
        var line = new Line(id, cost.Title, unit, scope.WithinHorizon(amount, unit))
        {
            Role = LineRole.SenderCost,
            Section = section,
            Host = host.Id,
            Source = cost.Source,
            Note = cost.Note,
            Path = cost.Path,
        };
        scope.Builder.Add(line);
        return new CostLine(host, line, cost.Component)
        {
            Calendar = cost.Calendar,
            Sense = cost.Sense,
        };
    }
}
