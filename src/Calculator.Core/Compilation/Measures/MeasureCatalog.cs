using System.Collections.Immutable;

namespace Calculator.Core.Compilation.Measures;

/// <summary>Every measure, in the order of the results; each may use the lines of those before it.</summary>
public static class MeasureCatalog
{
    public static ImmutableArray<IMeasure> Measures { get; } =
    [
        new HostSupport(),
        new SupportByCategory(),
        new SupportByKind(),
        new SupportByScope(),
        new SupportShare(),
        new RecurringSupport(),
        new SupportInPrices(),
        new TroopTotal(),
        new SupportPerTroop(),
        new SenderCostTotals(),
        new StationingCost(),
        new SenderShare(),
        new TotalsOverYears(),
        new Offset(),
        new ShareOfHostEconomy(),
        new PresentValue(),
        new DefenceSpending(),
        new AllianceBurden(),
        new PosturePersonnel(),
        new PostureGeography(),
        new ForceCost(),
        new OneTimeCostPerPerson(),
    ];
}
