using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation.Stationing.Programmes;

/// <summary>When changing to the other way of stationing has paid for itself: one-time cost over premium, and the first year in
/// which the cumulative net saving is not negative.</summary>
internal sealed class OptionPayback(string optionId, Unit unit, ProgrammeLines lines)
{
    private static readonly Formula s_noYear = Formula.Constant(0, Unit.Year);

    /// <summary>Adds its lines.</summary>
    /// <param name="premium">What the present way costs more a year.</param>
    /// <param name="oneTime">One-time cost of changing.</param>
    /// <param name="net">Saving of the year less one-time cost.</param>
    /// <param name="start">Year of the change.</param>
    public void Add(Formula premium, Formula oneTime, Formula net, Formula start)
    {
        var zero = Formula.Constant(0, unit);
        lines.Line(
            OptionIds.PaybackYears(optionId),
            "one-time cost / premium, years",
            Unit.Years,
            Formula.If(
                premium > zero,
                Formula.Restate(oneTime / premium, Unit.Years),
                Formula.Blank(Unit.Years)
            )
        );
        var cumulative = lines.Cumulative(
            OptionIds.Cumulative(optionId),
            "cumulative net saving",
            unit,
            net
        );
        var isPaidBack = Formula.All(Formula.Year >= start, cumulative >= zero);
        var since = AddPaidBackSince(Formula.If(isPaidBack, Formula.Year, s_noYear));
        lines.Line(
            OptionIds.PaybackYear(optionId),
            "first year in which the cumulative saving is not negative",
            Unit.Year,
            Formula.If(since > s_noYear, since, Formula.Blank(Unit.Year))
        );
    }

    private Formula AddPaidBackSince(Formula first)
    {
        var id = OptionIds.PaidBackSince(optionId);
        return lines.Line(
            id,
            "year since which it is paid back, 0 before",
            Unit.Year,
            Formula.Opening(
                first,
                Formula.If(Formula.Previous(id) > s_noYear, Formula.Previous(id), first)
            ),
            LineRole.Memorandum
        );
    }
}
