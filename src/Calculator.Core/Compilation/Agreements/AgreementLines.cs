using Calculator.Core.Agreements;
using Calculator.Core.Compilation.Rules;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Agreements;

/// <summary>The lines that one line of an agreement becomes: its amount, what that rests on, and its parts where it is split.</summary>
internal sealed class AgreementLines(CompilationScope scope, AgreementPeriod period)
{
    /// <summary>Adds them; gives those that count as support.</summary>
    public IEnumerable<SupportLine> Add(LinePlace place)
    {
        var (host, agreement, line) = (place.Host, place.Agreement, place.Line);
        var scopes = CompilationScope.AgreementScopes(host, agreement);
        var id = CompilationScope.LineId(host, agreement, line);
        var unit = scope.AmountUnit(line.Rule, scopes, id, place) ?? Unit.Money(host.Currency);
        var setting = new RuleSetting(
            id,
            line.Title,
            agreement.Title,
            host.Id,
            unit,
            agreement.Term,
            period.First,
            period.Last,
            period.RulesThrough,
            scopes
        )
        {
            Place = place,
        };
        var amount = RuleContext.AmountOf(scope, line.Rule, setting);
        foreach (var memorandum in amount.Memoranda)
        {
            scope.Builder.Add(memorandum);
        }

        var total = new Line(
            id,
            line.Title,
            unit,
            InTerm(id, amount.Formula, unit, agreement.After)
        )
        {
            Role = amount.Parts.IsEmpty ? LineRole.AgreementLine : LineRole.Memorandum,
            Section = agreement.Title,
            Host = host.Id,
            Kind = line.Kind.Id(),
            Category = line.Category,
            Source = line.Source,
            Note = line.Note,
            Path = line.Path,
            HasRunUp = true,
        };
        scope.Builder.Add(total);
        var counted = amount.Parts.IsEmpty
            ? [total]
            : amount.Parts.Select(p => PartOf(total, p)).ToArray();
        foreach (var part in counted.Where(p => p != total))
        {
            scope.Builder.Add(part);
        }

        return counted.Select(l => new SupportLine(
            host,
            l,
            agreement.Id,
            agreement.Scope,
            line.IsOneOff
        ));
    }

    /// <summary>The amount in the years that the agreement pays for: its last one again where it is held, nothing in others.</summary>
    private Formula InTerm(string id, Formula amount, Unit unit, Expiry after)
    {
        if (after == Expiry.Hold)
        {
            amount = Formula.If(Formula.Year <= period.Last, amount, Formula.Previous(id));
        }

        return Formula.If(
            period.PaidThrough is { } end
                ? Formula.Between(Formula.Year, period.First, end)
                : Formula.Year >= period.First,
            amount,
            Formula.Constant(0, unit)
        );
    }

    private static Line PartOf(Line total, RulePart part) =>
        total with
        {
            Id = AgreementIds.Of(total.Id, part.Category),
            Title = $"{total.Title}: {part.Category.Replace('-', ' ')}",
            Formula = Formula.LineOf(total.Id) * part.Share,
            Role = LineRole.AgreementLine,
            Category = part.Category,
            Kind = part.Kind?.Id() ?? total.Kind,
        };
}
