using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Quantities;

namespace Calculator.Core.Modelling;

/// <summary>One named row over the fiscal years, with one formula that is the same in every year.</summary>
/// <param name="Id">Stable dotted name, unique in the model.</param>
/// <param name="Title">What it is, in words.</param>
/// <param name="Unit">Unit of its values; amounts are per fiscal year.</param>
/// <param name="Formula">How a year's value follows from inputs and other lines.</param>
public sealed record Line(string Id, string Title, Unit Unit, Formula Formula)
{
    public LineRole Role { get; init; } = LineRole.Economy;

    /// <summary>Heading of the block it stands in.</summary>
    public string Section { get; init; } = "";

    /// <summary>Host the line belongs to, by id; <c>null</c> for the whole scenario.</summary>
    public string? Host { get; init; }

    /// <summary>How the support is given, in a word (<c>cash</c>, <c>in-kind</c>); <c>null</c> for lines that are not support.</summary>
    public string? Kind { get; init; }

    /// <summary>Category of support or cost, for example <c>labor</c>.</summary>
    public string? Category { get; init; }

    /// <summary>Where the line's rule was published; its inputs carry their own sources.</summary>
    public string? Source { get; init; }

    /// <summary>The definition, or what a reader should know.</summary>
    public string? Note { get; init; }

    /// <summary>True for a line that need not be known in every year (an exchange rate): it has no value where its inputs have none,
    /// which is an error only of a line that needs it there.</summary>
    public bool IsOnDemand { get; init; }

    /// <summary>True for a row that is no result of its own (a bill to be shared): its figures count only where another line reads it.</summary>
    public bool IsForOthers { get; init; }

    /// <summary>True for money that is not the flow of its year: a sum up to the year, or a value as seen from another year. A sum of its
    /// years means nothing.</summary>
    public bool IsBeyondItsYear { get; init; }

    /// <summary>True where the years add up to something: money, each year's own. Shares, rates, prices and headcounts do not.</summary>
    public bool AddsUpOverYears => Unit.IsMoney && !IsBeyondItsYear;

    /// <summary>True for a line that goes on before the model's first year, where a value of the model rests on it there: a clause that
    /// began earlier. What begins with the model has nothing before it.</summary>
    public bool HasRunUp { get; init; }

    /// <summary>The warning for years in which the line is above zero; <c>null</c> for none.</summary>
    public LineWatch? Watch { get; init; }

    /// <summary>The item of the scenario document that the line comes from; empty for measures.</summary>
    public string Path { get; init; } = "";
}
