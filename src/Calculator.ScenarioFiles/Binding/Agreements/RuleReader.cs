using Calculator.Core.Agreements;
using Calculator.Core.Compilation.Rules;
using Calculator.Core.Diagnostics;
using Calculator.ScenarioFiles.Binding.Figures;

namespace Calculator.ScenarioFiles.Binding.Agreements;

/// <summary>Reads a rule with the parameters it declares.</summary>
internal static class RuleReader
{
    /// <summary>The kinds of support by their words.</summary>
    public static readonly IReadOnlyDictionary<string, SupportKind> KindWords =
        Enum.GetValues<SupportKind>().ToDictionary(k => k.Id(), k => k, StringComparer.Ordinal);

    /// <summary>The rule chosen by <c>rule:</c>, or <c>null</c> with errors.</summary>
    public static RuleUse? Read(BindingContext context, MapReader reader, Provenance provenance)
    {
        if (reader.Text("rule") is not { } name)
        {
            if (!reader.Has("rule"))
            {
                reader.Missing("rule");
            }

            AcceptParametersOfAnyRule(reader);

            return null;
        }

        if (RuleCatalog.Find(name) is not { } rule)
        {
            var names = RuleCatalog.Rules.Select(r => r.Name).ToArray();
            context.Error(
                "AGR100",
                reader.PathOf("rule"),
                $"there is no rule '{name}'",
                allowed: string.Join(", ", names),
                didYouMean: Suggestion.Nearest(name, names)
            );
            AcceptParametersOfAnyRule(reader);
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

    /// <summary>Without a rule nobody can say which parameters are wrong.</summary>
    private static void AcceptParametersOfAnyRule(MapReader reader)
    {
        foreach (var parameter in RuleCatalog.Rules.SelectMany(r => r.Parameters))
        {
            reader.Get(parameter.Name);
        }
    }
}
