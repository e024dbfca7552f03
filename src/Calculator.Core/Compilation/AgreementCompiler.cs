using Calculator.Core.Agreements;
using Calculator.Core.Compilation.Rules;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;
using Calculator.Core.Scenarios;

namespace Calculator.Core.Compilation;

/// <summary>Turns a host's agreements into lines: each line's rule within its term, what follows after it, and the successor.</summary>
internal sealed class AgreementCompiler(CompilationScope scope, Host host)
{
    private readonly List<SupportLine> _support = [];
    private readonly Dictionary<string, (Formula First, Formula Last)> _terms = new(
        StringComparer.Ordinal
    );

    /// <summary>Adds the lines of every agreement; gives those that count as support.</summary>
    public IReadOnlyList<SupportLine> Compile()
    {
        var chains = AgreementChain.Of(host, scope.Diagnostics);
        foreach (var agreement in chains.SelectMany(c => c))
        {
            _terms[agreement.Id] = (
                FirstYear(agreement),
                YearInput(
                    agreement,
                    "last-year",
                    "last fiscal year",
                    agreement.Term.Last,
                    ValueRange.FiscalYear,
                    canChange: true
                )
            );
        }

        foreach (var chain in chains)
        {
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

    private Formula YearInput(
        Agreement agreement,
        string suffix,
        string words,
        int year,
        ValueRange range,
        bool canChange
    ) =>
        scope.Builder.Add(
            new Input(
                $"{host.Id}.{agreement.Id}.{suffix}",
                $"{agreement.Title}: {words}",
                Unit.Year,
                range
            )
            {
                Scalar = new Figure(year, Unit.Year, $"{year}", agreement.Path + ".term")
                {
                    Source = agreement.Source,
                    Note = agreement.Note,
                    ChangedAt = canChange ? agreement.Path + ".term" : null,
                },
                Section = agreement.Title,
            }
        );

    /// <summary>The first year of a term. What a rule pays in the model's first year follows from how long before it the term began:
    /// that is built into the formulas.</summary>
    private Formula FirstYear(Agreement agreement)
    {
        var modelFirst = scope.Builder.Years.First;
        var isWithin = agreement.Term.First >= modelFirst;
        return YearInput(
            agreement,
            "first-year",
            "first fiscal year",
            agreement.Term.First,
            isWithin
                ? ValueRange.FiscalYear with
                {
                    Minimum = modelFirst,
                    Reason =
                        "the model begins then; a term that begins earlier is another scenario",
                }
                : ValueRange.FiscalYear,
            canChange: isWithin
        );
    }

    private void Compile(Agreement agreement, Agreement? successor, Agreement? predecessor)
    {
        var years = scope.Builder.Years;
        if (agreement.After == Expiry.Hold && agreement.Term.Last < years.First)
        {
            scope.Diagnostics.Error(
                "AGR020",
                agreement.Path,
                $"the agreement ended in {agreement.Term.Last}, before the scenario's first year {years.First}; 'hold' needs the last year's amount",
                allowed: $"years that begin in {agreement.Term.Last} or earlier"
            );
        }

        CheckTerm(agreement, successor);
        var id = $"{host.Id}.{agreement.Id}";
        var (first, last) = _terms[agreement.Id];

        // A successor takes over in its first year, whatever this agreement says of the time after it.
        Formula? handedOver = null;
        if (
            successor is not null
            && (agreement.After != Expiry.Lapse || successor.Term.First <= agreement.Term.Last)
        )
        {
            handedOver = _terms[successor.Id].First - Formula.Constant(1, Unit.Years);
        }

        var end = agreement.After switch
        {
            Expiry.Continue => handedOver,
            _ => handedOver is null ? last : Formula.Min(last, handedOver),
        };
        var before = predecessor is null ? null : PredecessorEnd(predecessor, first);
        foreach (var line in agreement.Lines)
        {
            Compile(
                agreement,
                new LinePlace(host, agreement, line) { PredecessorEnd = before },
                first,
                last,
                end,
                handedOver
            );
        }

        Total(agreement, id);
    }

    /// <summary>Tells of a term that never counts, and of support that ends with it though nothing says so.</summary>
    private void CheckTerm(Agreement agreement, Agreement? successor)
    {
        var horizon = scope.Scenario.Horizon;
        var endsBefore = agreement.Term.Last < horizon.First && agreement.After == Expiry.Lapse;
        if (endsBefore || agreement.Term.First > horizon.Last)
        {
            scope.Diagnostics.Warning(
                "AGR024",
                agreement.Path,
                $"the term {agreement.Term} of '{agreement.Id}' lies outside the scenario's years {horizon}: nothing of it counts"
            );
        }
        else if (
            agreement is { After: Expiry.Lapse, IsAfterStated: false }
            && successor is null
            && agreement.Term.Last < horizon.Last
        )
        {
            scope.Diagnostics.Warning(
                "AGR025",
                agreement.Path + ".term",
                $"'{agreement.Id}' ends in {agreement.Term.Last}, before the scenario's last year {horizon.Last}: from {agreement.Term.Last + 1} on nothing is paid; say 'after: lapse' where that is meant, or 'hold' or 'continue'"
            );
        }
    }

    /// <summary>Last year that a predecessor pays for: of its term, or up to the year before the successor.</summary>
    private Formula PredecessorEnd(Agreement predecessor, Formula first)
    {
        var yearBefore = first - Formula.Constant(1, Unit.Years);
        return predecessor.After == Expiry.Lapse
            ? Formula.Min(_terms[predecessor.Id].Last, yearBefore)
            : yearBefore;
    }

    private void Compile(
        Agreement agreement,
        LinePlace place,
        Formula first,
        Formula last,
        Formula? ruleEnd,
        Formula? handedOver
    )
    {
        var line = place.Line;
        var scopes = CompilationScope.AgreementScopes(host, agreement);
        var id = CompilationScope.LineId(host, agreement, line);
        var unit = scope.AmountUnit(line.Rule, scopes, id, place) ?? Unit.Money(host.Currency);
        var context = new RuleContext(
            scope,
            line.Rule,
            new RuleSetting(
                id,
                line.Title,
                agreement.Title,
                host.Id,
                unit,
                agreement.Term,
                first,
                last,
                ruleEnd,
                scopes
            )
            {
                Place = place,
            }
        );
        var rule = RuleCatalog.Of(line.Rule);
        rule.Check(context);
        var amount = rule.Amount(context);

        if (agreement.After == Expiry.Hold)
        {
            amount = Formula.If(Formula.Year <= last, amount, Formula.Previous(id));
        }

        var end = agreement.After == Expiry.Hold ? handedOver : ruleEnd;
        var inTerm = end is null
            ? Formula.Year >= first
            : Formula.Between(Formula.Year, first, end);
        var total = new Line(
            id,
            line.Title,
            unit,
            Formula.If(inTerm, amount, Formula.Constant(0, unit))
        )
        {
            Role = LineRole.AgreementLine,
            Section = agreement.Title,
            Host = host.Id,
            Kind = line.Kind.Id(),
            Category = line.Category,
            Source = line.Source,
            Note = line.Note,
            Path = line.Path,
        };
        var shares = line.Rule.Arguments.Shares;
        if (shares.IsEmpty)
        {
            scope.Builder.Add(total);
            _support.Add(Counted(agreement, line, total));
            return;
        }

        scope.Builder.Add(total with { Role = LineRole.Memorandum });
        foreach (var (category, share) in shares)
        {
            var shareOf = scope.Builder.Add(
                new Input(
                    $"{id}.{category}.share",
                    $"{line.Title}: share of {category.Replace('-', ' ')}",
                    Unit.Ratio,
                    ValueRange.Share
                )
                {
                    Scalar = share,
                    Section = agreement.Title,
                }
            );
            var part = total with
            {
                Id = $"{id}.{category}",
                Title = $"{line.Title}: {category.Replace('-', ' ')}",
                Formula = Formula.LineOf(id) * shareOf,
                Category = category,
                Kind = line.Rule.Arguments.Kinds.TryGetValue(category, out var kind)
                    ? kind.Id()
                    : line.Kind.Id(),
            };
            scope.Builder.Add(part);
            _support.Add(Counted(agreement, line, part));
        }
    }

    private SupportLine Counted(Agreement agreement, AgreementLine line, Line added) =>
        new(host, added, agreement.Id, agreement.Scope, line.IsOneOff);

    /// <summary>The agreement's own total: in its lines' unit, or in the host's currency where they differ and the rates are known.</summary>
    private void Total(Agreement agreement, string id)
    {
        var lines = _support
            .Where(s => s.AgreementId == agreement.Id)
            .Select(s => s.Line)
            .ToArray();
        if (lines.Length < 2 || scope.Builder.Has(id + ".total"))
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
            new Line(id + ".total", $"{agreement.Title}: total", unit, Formula.Sum(terms, unit))
            {
                Role = LineRole.Memorandum,
                Section = agreement.Title,
                Host = host.Id,
                Path = agreement.Path,
            }
        );
    }
}
