using Calculator.Core.Agreements;
using Calculator.Core.Compilation.Rules;
using Calculator.Core.Diagnostics;
using Calculator.ScenarioFiles.Binding.Figures;
using Calculator.ScenarioFiles.Format;

namespace Calculator.ScenarioFiles.Binding.Agreements;

/// <summary>Reads a rule with the parameters it declares.</summary>
internal static class RuleReader
{
    /// <summary>The rule chosen by <c>rule:</c>, or <c>null</c> with errors.</summary>
    public static RuleUse? Read(BindingContext context, MapReader reader, Provenance provenance)
    {
        if (reader.RuleName()?.Text is not { } name)
        {
            return null;
        }

        if (RuleCatalog.Find(name) is not { } rule)
        {
            var names = RuleCatalog.Rules.Select(r => r.Name).ToArray();
            context.Error(
                "AGR100",
                reader.PathOf(CommonKeys.Rule),
                $"there is no rule '{name}'",
                allowed: string.Join(", ", names),
                didYouMean: Suggestion.Nearest(name, names)
            );
            return null;
        }

        var arguments = new RuleArgumentReader(context, reader, provenance);
        foreach (var parameter in rule.Parameters)
        {
            arguments.Read(parameter);
        }

        return arguments.IsComplete
            ? new RuleUse(rule.Declaration, arguments.Result, reader.Path)
            : null;
    }
}
