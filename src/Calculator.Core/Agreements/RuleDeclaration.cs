using System.Collections.Immutable;

namespace Calculator.Core.Agreements;

/// <summary>What a scenario file may say of a rule: its name and parameters. The formula is made when the scenario is compiled.</summary>
/// <param name="Name">The word in a scenario's <c>rule:</c>.</param>
/// <param name="Doc">Meaning in one sentence, with the equation.</param>
/// <param name="Parameters">Its parameters, in the order the documentation lists them.</param>
public sealed record RuleDeclaration(string Name, string Doc, ImmutableArray<Parameter> Parameters);
