using System.Collections.Immutable;
using Calculator.Core.Agreements;
using Calculator.Core.Modelling.Formulas;

namespace Calculator.Core.Compilation.Rules;

/// <summary>The lines beside one of an agreement, each in that one's currency and price basis.</summary>
internal sealed class OtherLines(CompilationScope scope, RuleSetting setting, string path)
{
    /// <summary>The lines named, or all others of the agreement; none with an error where there is no agreement.</summary>
    public IReadOnlyList<Formula> Of(ImmutableArray<LineReference> named)
    {
        if (!named.IsDefaultOrEmpty)
        {
            return
            [
                .. named
                    .Select(r => scope.Resolve(r, setting.Scopes, self: null))
                    .OfType<string>()
                    .Distinct(StringComparer.Ordinal)
                    .Select(InUnit),
            ];
        }

        if (setting.Place is not { } place)
        {
            scope.Diagnostics.Error(
                "AGR015",
                path,
                "this is what other lines of an agreement leave of a total, but it is no line of an agreement",
                allowed: "less: with the lines to take off"
            );
            return [];
        }

        var others = place.Agreement.Lines.Where(l => l.Id != place.Line.Id).ToArray();
        if (
            Array.Find(
                others,
                l => RuleCatalog.Of(l.Rule) is ResidualRule && l.Rule.Arguments.Lines.IsEmpty
            ) is
            { } second
        )
        {
            scope.Diagnostics.Error(
                "AGR016",
                path,
                $"'{place.Line.Id}' and '{second.Id}' both take what all other lines leave: each waits for the other",
                allowed: "less: with the lines to take off, in one of them",
                related: second.Rule.Path
            );
            return [];
        }

        return
        [
            .. others.Select(l => InUnit(CompilationScope.LineId(place.Host, place.Agreement, l))),
        ];
    }

    private Formula InUnit(string lineId) => scope.LineIn(setting.Unit, lineId);
}
