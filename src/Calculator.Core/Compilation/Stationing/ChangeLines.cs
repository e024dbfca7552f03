using Calculator.Core.Forces;
using Calculator.Core.Modelling.Formulas;

namespace Calculator.Core.Compilation.Stationing;

/// <summary>A change compiled: who has gone or come so far, and in the year.</summary>
/// <param name="Change">The change.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="From">Site people leave; <c>null</c> when they come from nowhere.</param>
/// <param name="To">Site people come to; <c>null</c> when they leave the posture.</param>
/// <param name="Persons">Persons of the whole change, as a formula.</param>
/// <param name="PersonsValue">The same as a number, for checks.</param>
/// <param name="Share">Share of the change done by a year.</param>
internal sealed record ChangeLines(
    PostureChange Change,
    ForceUnit Unit,
    Site? From,
    Site? To,
    Formula Persons,
    double PersonsValue,
    Func<Formula, Formula> Share
)
{
    /// <summary>Line of the persons gone or come so far.</summary>
    public string MovedId => $"posture.change.{Change.Id}.personnel";

    /// <summary>Share of the change that falls into the year.</summary>
    public Formula ShareOfYear =>
        Share(Formula.Year) - Share(Formula.Year - Formula.Constant(1, Quantities.Unit.Years));

    /// <summary>The same share as a number.</summary>
    public double ShareBy(int year) =>
        Math.Clamp((year - Change.Start.Value + 1) / Change.Over.Value, 0, 1);
}
