using System.Collections.Immutable;
using Calculator.Core.Agreements;
using Calculator.Core.Compilation.Rules;
using Calculator.Core.Diagnostics;
using Calculator.Core.Quantities;
using Calculator.Core.Scenarios;

namespace Calculator.Core.Compilation;

/// <summary>The lines that a scenario states (bills, lines of agreements, sender costs) by id, for what is written as a name elsewhere,
/// with the units of their amounts: known before any of them is compiled.</summary>
internal sealed class StatedLines
{
    private readonly DiagnosticCollector _diagnostics;
    private readonly Dictionary<string, Unit?> _units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Func<Unit?>> _unitOfLine = new(StringComparer.Ordinal);

    public StatedLines(Scenario scenario, DiagnosticCollector diagnostics)
    {
        _diagnostics = diagnostics;
        foreach (var host in scenario.Hosts)
        {
            foreach (var (id, amount) in host.Bills)
            {
                _unitOfLine[CompilationScope.BillId(host, id)] = () => amount.Unit;
            }

            foreach (var agreement in host.Agreements)
            {
                foreach (var line in agreement.Lines)
                {
                    _unitOfLine[CompilationScope.LineId(host, agreement, line)] = () =>
                        AmountUnit(
                            line.Rule,
                            CompilationScope.AgreementScopes(host, agreement),
                            CompilationScope.LineId(host, agreement, line),
                            new LinePlace(host, agreement, line)
                        );
                }
            }

            foreach (var cost in host.SenderCosts)
            {
                _unitOfLine[CompilationScope.SenderCostId(host, cost)] = () =>
                    AmountUnit(
                        cost.Rule,
                        CompilationScope.HostScopes(host),
                        CompilationScope.SenderCostId(host, cost)
                    );
            }
        }
    }

    /// <summary>The id of the line a reference means, or <c>null</c> with an error.</summary>
    /// <param name="reference">What is written.</param>
    /// <param name="scopes">Prefixes tried in order.</param>
    /// <param name="self">The line that refers, which never means itself: a line and the bill it shares may have one name.</param>
    public string? Resolve(LineReference reference, ImmutableArray<string> scopes, string? self)
    {
        var all = scopes
            .Select(scope => $"{scope}.{reference.Name}")
            .Prepend(reference.Name)
            .Where(id => _unitOfLine.ContainsKey(id) && id != self)
            .ToArray();
        var found = all.FirstOrDefault();
        if (all.Length > 1 && all.FirstOrDefault(IsBill) is { } bill && bill != found)
        {
            _diagnostics.Warning(
                "AGR018",
                reference.Path,
                $"'{reference.Name}' is the line '{found}', which is taken, and a bill; write 'bills.{reference.Name}' for the bill"
            );
        }

        if (found is null)
        {
            // A short name is compared with the short names it could have been, a full id with full ids.
            var candidates = _unitOfLine.Keys.Concat(
                scopes.SelectMany(scope =>
                    _unitOfLine
                        .Keys.Where(k => k.StartsWith(scope + ".", StringComparison.Ordinal))
                        .Select(k => k[(scope.Length + 1)..])
                )
            );
            _diagnostics.Error(
                "AGR010",
                reference.Path,
                $"there is no line '{reference.Name}' here",
                allowed: _unitOfLine.Count == 0
                    ? null
                    : "a line of the same agreement, a bill of the host, or a full line id",
                didYouMean: Suggestion.Nearest(reference.Name, candidates)
            );
        }

        return found;
    }

    /// <summary>The money unit of a rule's amount, or <c>null</c> where it can't be told (reported elsewhere).</summary>
    public Unit? AmountUnit(
        RuleUse use,
        ImmutableArray<string> scopes,
        string? self,
        LinePlace? place = null
    ) =>
        RuleCatalog
            .Of(use)
            .AmountUnit(
                use.Arguments,
                reference =>
                    reference.IsPredecessor ? UnitOfPredecessor(reference, place)
                    : Resolve(reference, scopes, self) is { } id ? UnitOfLine(id)
                    : null
            );

    private Unit? UnitOfPredecessor(LineReference reference, LinePlace? place) =>
        place?.Predecessor is { } before
        && (
            reference.Name == LineReference.PredecessorTotal
                ? before.Lines.FirstOrDefault()
                : before.Lines.FirstOrDefault(l => l.Id == place.Line.Id)
        )
            is { } line
            ? UnitOfLine(CompilationScope.LineId(place.Host, before, line))
            : null;

    private static bool IsBill(string id) => id.Contains(".bills.", StringComparison.Ordinal);

    /// <summary>The unit of an amount by its line's id, or <c>null</c> where it can't be told (reported elsewhere).</summary>
    public Unit? UnitOfLine(string id)
    {
        if (!_units.TryGetValue(id, out var unit))
        {
            // Lines that share one another have no unit; the circle itself is reported when the model is built.
            _units[id] = null;
            unit = _unitOfLine[id]();
            _units[id] = unit;
        }

        return unit;
    }
}
