using Calculator.Core.Agreements;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;
using Calculator.Core.Scenarios;

namespace Calculator.Core.Compilation.Rules;

/// <summary>A rule that sets an amount over the scenario's own years: a cost, a programme's total. Its term is the horizon.</summary>
internal static class RuleOverHorizon
{
    /// <summary>Adds the lines that the amount rests on; gives the amount with its unit. An amount split into categories is an error:
    /// nothing counts them apart.</summary>
    /// <param name="scope">The compilation.</param>
    /// <param name="host">The host it belongs to.</param>
    /// <param name="id">Id of the line whose amount it is.</param>
    /// <param name="title">The line's title.</param>
    /// <param name="section">Heading of its block.</param>
    /// <param name="use">The rule.</param>
    public static (Formula Amount, Unit Unit) Of(
        CompilationScope scope,
        Host host,
        string id,
        string title,
        string section,
        RuleUse use
    )
    {
        var scopes = CompilationScope.HostScopes(host);
        var unit = scope.AmountUnit(use, scopes, id) ?? Unit.Money(scope.Scenario.Report.Currency);
        var amount = RuleContext.AmountOf(
            scope,
            use,
            new RuleSetting(
                id,
                title,
                section,
                host.Id,
                unit,
                scope.Scenario.Horizon,
                scope.HorizonFirst,
                scope.HorizonLast,
                RunsThrough: null,
                scopes
            )
        );
        if (!amount.Parts.IsEmpty)
        {
            scope.Diagnostics.Error(
                "AGR005",
                use.Path + ".rule",
                $"'{id}' is one amount: the shares of an allocation would count for nothing",
                allowed: "the rule of the total, or a cost for each part"
            );
        }

        foreach (var memorandum in amount.Memoranda)
        {
            scope.Builder.Add(memorandum);
        }

        return (amount.Formula, unit);
    }
}
