using Calculator.Core.Agreements;
using Calculator.Core.Diagnostics;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;

namespace Calculator.Core.Compilation.Rules;

/// <summary>What the agreement before paid last, as a line that a successor's amount starts from:
/// <c>amount(t) = paid(t)</c> up to the predecessor's last year, <c>amount(t - 1)</c> after it.</summary>
internal sealed class PredecessorAmount(
    CompilationScope scope,
    RuleContext context,
    LineReference reference
)
{
    private readonly RuleSetting _setting = context.Setting;

    /// <summary>Adds the line and gives it; zero with an error where there is no predecessor or it has no such line.</summary>
    /// <param name="suffix">Last part of the line's id.</param>
    public Formula Add(string suffix)
    {
        if (Lines() is not { } lines)
        {
            return Formula.Constant(0, _setting.Unit);
        }

        return context.Memorandum(
            suffix,
            $"{_setting.Title}: paid by the agreement before",
            _setting.Unit,
            Formula.If(
                Formula.Year <= _setting.Place!.PredecessorEnd!,
                Formula.Sum(lines.Select(l => scope.LineIn(_setting.Unit, l)), _setting.Unit),
                Formula.Previous(AgreementIds.Of(_setting.LineId, suffix))
            )
        );
    }

    private string[]? Lines()
    {
        if (_setting.Place is not { } place)
        {
            Error(
                "AGR012",
                $"'{reference.Name}' stands for the agreement before, but this is no line of an agreement",
                "an amount"
            );
            return null;
        }

        if (place.Predecessor is not { } before)
        {
            Error(
                "AGR012",
                $"'{place.Agreement.Id}' has no predecessor: no other agreement of the scope '{place.Agreement.Scope}' begins before {place.Agreement.Term.First}",
                "an amount, or an agreement of the same scope that begins earlier"
            );
            return null;
        }

        if (reference.Name == LineReference.PredecessorTotal)
        {
            return [.. before.Lines.Select(l => CompilationScope.LineId(place.Host, before, l))];
        }

        if (before.Lines.FirstOrDefault(l => l.Id == place.Line.Id) is { } same)
        {
            return [CompilationScope.LineId(place.Host, before, same)];
        }

        Error(
            "AGR014",
            $"the predecessor '{before.Id}' has no line '{place.Line.Id}'",
            $"a line named as one of its own ({string.Join(", ", before.Lines.Select(l => l.Id))}), '{LineReference.PredecessorTotal}', or an amount",
            Suggestion.Nearest(place.Line.Id, before.Lines.Select(l => l.Id))
        );
        return null;
    }

    private void Error(string code, string message, string allowed, string? didYouMean = null) =>
        scope.Diagnostics.Error(code, reference.Path, message, allowed, didYouMean);
}
