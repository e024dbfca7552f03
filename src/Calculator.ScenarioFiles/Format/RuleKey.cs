using Calculator.Core.Compilation.Rules;

namespace Calculator.ScenarioFiles.Format;

/// <summary>The key that chooses a rule, whose parameters stand beside it.</summary>
/// <param name="name">The key.</param>
/// <param name="doc">Meaning.</param>
internal sealed class RuleKey(string name, string doc) : ChoiceKey(name, doc)
{
    public override IEnumerable<(string Name, string Doc)> Words =>
        RuleCatalog.Rules.Select(r => (r.Name, r.Doc));
}
