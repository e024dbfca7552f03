using Calculator.Core.Forces;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;

namespace Calculator.Core.Compilation.Stationing;

/// <summary>A change compiled: who has gone or come so far, and in the year.</summary>
/// <param name="Change">The change.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="From">Site people leave; <c>null</c> when they come from nowhere.</param>
/// <param name="To">Site people come to; <c>null</c> when they leave the posture.</param>
/// <param name="Persons">Persons of the whole change.</param>
/// <param name="Start">First year of the ramp.</param>
/// <param name="Over">Years of the ramp.</param>
internal sealed record ChangeLines(
    PostureChange Change,
    ForceUnit Unit,
    Site? From,
    Site? To,
    Headcount Persons,
    Formula Start,
    Formula Over
)
{
    private static readonly Formula s_oneYear = Formula.Constant(1, Quantities.Unit.Years);

    /// <summary>Line of the persons gone or come so far.</summary>
    public string MovedId => ChangeIds.Personnel(Change.Id);

    /// <summary>True for people who leave the posture and are kept at home.</summary>
    public bool GoesHome => Change is { Kind: ChangeKind.Withdraw, IsCut: false };

    /// <summary>True for positions that end.</summary>
    public bool IsCut => Change is { Kind: ChangeKind.Withdraw, IsCut: true };

    /// <summary>Share of the change done by the end of the year.</summary>
    public Formula ShareSoFar => Share(Formula.Year);

    /// <summary>Share of the change that falls into the year.</summary>
    public Formula ShareOfYear => Share(Formula.Year) - Share(Formula.Year - s_oneYear);

    /// <summary>Last year of the ramp.</summary>
    public Formula LastYear => Start + Over - s_oneYear;

    /// <summary>Share of the change done by the end of a year, as a number.</summary>
    public double ShareBy(int year) =>
        Math.Clamp((year - Change.Start.Value + 1) / Change.Over.Value, 0, 1);

    private Formula Share(Formula year) =>
        Formula.Clamp((year - Start + s_oneYear) / Over, Formula.Constant(0), Formula.Constant(1));
}
