using Calculator.Core.Economy;
using Calculator.Core.Quantities;

namespace Calculator.Core.Forces;

/// <summary>Two ways to station the same force, compared.</summary>
/// <param name="Id">Id in the scenario.</param>
/// <param name="Title">Its title.</param>
/// <param name="Recurring">Recurring cost a year of the way it is done.</param>
/// <param name="Alternative">Recurring cost a year of the other way.</param>
/// <param name="OneTime">One-time cost of changing to it.</param>
/// <param name="Start">The year of the change.</param>
/// <param name="Path">Where it stands in the scenario document.</param>
public sealed record StationingOption(
    string Id,
    string Title,
    YearPath Recurring,
    YearPath Alternative,
    Figure OneTime,
    Figure Start,
    string Path
)
{
    /// <summary>Yearly discount rate of the net present value; none when <c>null</c>.</summary>
    public Figure? DiscountRate { get; init; }
}
