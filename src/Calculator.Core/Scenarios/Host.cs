using System.Collections.Immutable;
using Calculator.Core.Agreements;
using Calculator.Core.Costs;
using Calculator.Core.Economy;
using Calculator.Core.Time;

namespace Calculator.Core.Scenarios;

/// <summary>A nation that hosts forces of the sending nation.</summary>
/// <param name="Id">Id in the scenario; first part of its lines' ids.</param>
/// <param name="Name">Its name.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Calendar">Its fiscal year, which its amounts belong to.</param>
/// <param name="Path">Where it stands in the scenario document.</param>
public sealed record Host(
    string Id,
    string Name,
    string Currency,
    FiscalCalendar Calendar,
    string Path
)
{
    /// <summary>Persons stationed; <c>null</c> when the scenario does not say.</summary>
    public YearPath? Troops { get; init; }

    /// <summary>Gross domestic product, nominal.</summary>
    public YearPath? Gdp { get; init; }

    /// <summary>The host's own defence spending.</summary>
    public YearPath? DefenceBudget { get; init; }

    /// <summary>Amounts that agreements share (a utility bill), by id, in the order written.</summary>
    public ImmutableArray<(string Id, YearPath Amount)> Bills { get; init; } = [];

    public ImmutableArray<Agreement> Agreements { get; init; } = [];

    public ImmutableArray<SenderCost> SenderCosts { get; init; } = [];
}
