using Calculator.Core.Agreements;
using Calculator.Core.Diagnostics;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;

namespace Calculator.Core.Compilation.Rules;

/// <summary>What the agreement before paid last, as a line that a successor's amount starts from:
/// <c>amount(t) = paid(t)</c> up to the predecessor's last year, <c>amount(t - 1)</c> after it.</summary>
internal sealed class PredecessorAmount(
    CompilationScope scope,
    RuleSetting setting,
    LineReference reference
)
{
    /// <summary>Adds the line and gives it; zero with an error where there is no predecessor or it has no such line.</summary>
    public Formula Add()
    {
        if (Lines() is not { } lines)
        {
            return Formula.Constant(0, setting.Unit);
        }

        var id = $"{setting.LineId}.predecessor";
        return scope.Builder.Add(
            new Line(
                id,
                $"{setting.Title}: paid by the agreement before",
                setting.Unit,
                Formula.If(
                    Formula.Year <= setting.Place!.PredecessorEnd!,
                    Formula.Sum(lines.Select(l => scope.LineIn(setting.Unit, l)), setting.Unit),
                    Formula.Previous(id)
                )
            )
            {
                Role = LineRole.Memorandum,
                Section = setting.Section,
                Host = setting.HostId,
                Path = reference.Path,
            }
        );
    }

    private string[]? Lines()
    {
        if (setting.Place is not { } place)
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

        if (place.PredecessorEndYear < scope.Builder.Years.First)
        {
            Error(
                "AGR013",
                $"the predecessor '{before.Id}' paid last in {place.PredecessorEndYear}, before the scenario's first year {scope.Builder.Years.First}",
                $"years that begin in {place.PredecessorEndYear} or earlier, or an amount"
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
