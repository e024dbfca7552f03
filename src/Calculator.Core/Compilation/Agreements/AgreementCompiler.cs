using Calculator.Core.Agreements;
using Calculator.Core.Compilation.Rules;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;
using Calculator.Core.Scenarios;

namespace Calculator.Core.Compilation.Agreements;

/// <summary>Turns a host's agreements into lines: each line's rule within its term, what follows after it, and the successor.</summary>
internal sealed class AgreementCompiler(CompilationScope scope, Host host)
{
    private readonly List<SupportLine> _support = [];
    private readonly AgreementTerms _terms = new(scope.Builder, host.Id);

    /// <summary>Adds the lines of every agreement; gives those that count as support.</summary>
    public IReadOnlyList<SupportLine> Compile()
    {
        var chains = AgreementChain.Of(host, scope.Diagnostics);
        foreach (var agreement in chains.SelectMany(c => c))
        {
            _terms.Add(agreement);
        }

        foreach (var chain in chains)
        {
            _terms.Require(chain);
            for (var i = 0; i < chain.Count; i++)
            {
                Compile(
                    chain[i],
                    i + 1 < chain.Count ? chain[i + 1] : null,
                    i > 0 ? chain[i - 1] : null
                );
            }
        }

        return _support;
    }

    private void Compile(Agreement agreement, Agreement? successor, Agreement? predecessor)
    {
        TermCheck.Run(agreement, successor, scope.Scenario.Horizon, scope.Diagnostics);
        var period = _terms.PeriodOf(agreement, successor, predecessor);
        var lines = new AgreementLines(scope, period);
        foreach (var line in agreement.Lines)
        {
            var place = new LinePlace(host, agreement, line)
            {
                PredecessorEnd = period.PredecessorEnd,
            };
            _support.AddRange(lines.Add(place));
        }

        Total(agreement);
    }

    /// <summary>The agreement's own total: in its lines' unit, or in the host's currency where they differ and the rates are known.</summary>
    private void Total(Agreement agreement)
    {
        var id = AgreementIds.Total(host.Id, agreement.Id);
        var lines = _support
            .Where(s => s.AgreementId == agreement.Id)
            .Select(s => s.Line)
            .ToArray();
        if (lines.Length < 2 || scope.Builder.Has(id))
        {
            return;
        }

        var isOne = Array.TrueForAll(lines, l => l.Unit.Equals(lines[0].Unit));
        var unit = isOne ? lines[0].Unit : Unit.Money(host.Currency);
        if (!isOne && !Array.TrueForAll(lines, l => scope.Conversion.IsKnown(unit, l.Unit)))
        {
            return; // What the report needs is an error where it needs it.
        }

        var terms = lines.Select(l => scope.Conversion.To(unit, Formula.LineOf(l.Id), l.Unit, l));
        scope.Builder.Add(
            new Line(id, $"{agreement.Title}: total", unit, Formula.Sum(terms, unit))
            {
                Role = LineRole.Memorandum,
                Section = agreement.Title,
                Host = host.Id,
                Path = agreement.Path,
                HasRunUp = true,
            }
        );
    }
}
