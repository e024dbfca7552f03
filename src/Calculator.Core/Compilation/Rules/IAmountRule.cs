using System.Collections.Immutable;
using Calculator.Core.Agreements;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Rules;

/// <summary>A clause that sets an amount for each fiscal year: of host-nation support, or of a cost of the sending nation.
/// A new one is one file here and one line in <see cref="RuleCatalog"/>.</summary>
public interface IAmountRule
{
    /// <summary>What a scenario file may say of it.</summary>
    RuleDeclaration Declaration { get; }

    /// <summary>The word in a scenario's <c>rule:</c>.</summary>
    string Name => Declaration.Name;

    /// <summary>Meaning in one sentence, with the equation.</summary>
    string Doc => Declaration.Doc;

    /// <summary>Its parameters.</summary>
    ImmutableArray<Parameter> Parameters => Declaration.Parameters;

    /// <summary>The amount in a year of the term, in <see cref="RuleContext.Unit"/>, with its parts.</summary>
    RuleAmount Amount(RuleContext context);

    /// <summary>The money unit of the amount, or <c>null</c> where the arguments do not tell (already reported, or a circular reference).</summary>
    /// <param name="arguments">What the scenario states.</param>
    /// <param name="unitOf">Unit of another line by its reference; <c>null</c> when unknown.</param>
    Unit? AmountUnit(RuleArguments arguments, Func<LineReference, Unit?> unitOf) =>
        arguments.Inner is { } inner
            ? RuleCatalog.Of(inner).AmountUnit(inner.Arguments, unitOf)
            : Parameters
                .Where(p => p.Unit is ParameterUnit.Money)
                .Select(p =>
                    arguments.Reference(p) is { } reference
                        ? unitOf(reference)
                        : arguments.Path(p)?.Unit
                )
                .FirstOrDefault(u => u is not null);

    /// <summary>Reports what a single parameter's range can't say; nothing by default.</summary>
    void Check(RuleContext context) { }
}
