using Calculator.Core.Agreements;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Agreements;

/// <summary>The first and last fiscal years of a host's agreements as inputs, and when each pays.</summary>
internal sealed class AgreementTerms(ModelBuilder builder, string hostId)
{
    private readonly Dictionary<string, (Formula First, Formula Last)> _terms = new(
        StringComparer.Ordinal
    );

    private int ModelFirst => builder.Years.First;

    /// <summary>Adds an agreement's first and last year.</summary>
    public void Add(Agreement agreement) =>
        _terms[agreement.Id] = (
            Year(
                agreement,
                AgreementIds.FirstYear(hostId, agreement.Id),
                "first fiscal year",
                agreement.Term.First
            ),
            Year(
                agreement,
                AgreementIds.LastYear(hostId, agreement.Id),
                "last fiscal year",
                agreement.Term.Last
            )
        );

    /// <summary>Adds what the terms of one chain must keep to, which <see cref="AgreementChain"/> has found of the years stated.</summary>
    public void Require(IReadOnlyList<Agreement> chain)
    {
        for (var i = 0; i < chain.Count; i++)
        {
            var agreement = chain[i];
            var (first, last) = _terms[agreement.Id];
            builder.Require(
                new Condition(
                    $"term.{hostId}.{agreement.Id}",
                    $"{agreement.Title}: the first year is not after the last",
                    first <= last
                )
            );
            if (i > 0)
            {
                builder.Require(Succession(chain[i - 1], agreement));
            }
        }
    }

    private Condition Succession(Agreement before, Agreement after)
    {
        var ((firstBefore, lastBefore), (first, _)) = (_terms[before.Id], _terms[after.Id]);
        var mayOverlap = after.TakesOverEarly;
        var mayLeaveGap = before.After != Expiry.Lapse || after.AllowsGap;
        var begins = mayOverlap ? first > firstBefore : first > lastBefore;
        return new Condition(
            $"succession.{hostId}.{after.Id}",
            $"{after.Title} follows {before.Title}"
                + (mayOverlap ? ", may end it early" : " without an overlap")
                + (mayLeaveGap ? "" : ", without a gap"),
            mayLeaveGap
                ? begins
                : Formula.All(begins, first <= lastBefore + Formula.Constant(1, Unit.Years))
        );
    }

    /// <summary>When an agreement pays, between its predecessor and its successor.</summary>
    public AgreementPeriod PeriodOf(
        Agreement agreement,
        Agreement? successor,
        Agreement? predecessor
    )
    {
        var (first, last) = _terms[agreement.Id];
        // A successor takes over in its first year, whatever this agreement says of the time after it.
        var handedOver =
            successor is not null
            && (agreement.After != Expiry.Lapse || successor.Term.First <= agreement.Term.Last)
                ? YearBefore(_terms[successor.Id].First)
                : null;
        var ruleEnd = agreement.After switch
        {
            Expiry.Continue => handedOver,
            _ => handedOver is null ? last : Formula.Min(last, handedOver),
        };
        return new AgreementPeriod(
            first,
            last,
            ruleEnd,
            agreement.After == Expiry.Hold ? handedOver : ruleEnd,
            predecessor is null ? null : EndOf(predecessor, first)
        );
    }

    /// <summary>Last year that a predecessor pays for: of its term, or up to the year before the successor.</summary>
    private Formula EndOf(Agreement predecessor, Formula first) =>
        predecessor.After == Expiry.Lapse
            ? Formula.Min(_terms[predecessor.Id].Last, YearBefore(first))
            : YearBefore(first);

    private static Formula YearBefore(Formula year) => year - Formula.Constant(1, Unit.Years);

    /// <summary>A year of a term. Which years before the model's first are worked out follows from those that lie there: they are no
    /// assumptions to change in a workbook, and no other can be moved there.</summary>
    private Formula Year(Agreement agreement, string id, string words, int year)
    {
        var isWithin = year >= ModelFirst;
        return builder.Add(
            new Input(
                id,
                $"{agreement.Title}: {words}",
                Unit.Year,
                isWithin
                    ? ValueRange.FiscalYear with
                    {
                        Minimum = ModelFirst,
                        Reason =
                            "the model begins then; a term that begins or ends earlier is another scenario",
                    }
                    : ValueRange.FiscalYear
            )
            {
                Scalar = new Figure(year, Unit.Year, $"{year}", agreement.Path + ".term")
                {
                    Source = agreement.Source,
                    Note = agreement.Note,
                    ChangedAt = isWithin ? agreement.Path + ".term" : null,
                },
                Section = agreement.Title,
            }
        );
    }
}
