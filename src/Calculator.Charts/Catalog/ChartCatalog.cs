using System.Collections.Immutable;

namespace Calculator.Charts.Catalog;

/// <summary>Every chart, in the order of the files.</summary>
public static class ChartCatalog
{
    public static ImmutableArray<IChart> Charts { get; } =
    [
        new SupportByCategoryChart(),
        new WhoPaysChart(),
        new SupportInPricesChart(),
        new SupportPerTroopChart(),
        new SupportByHostChart(),
        new ShareOfHostEconomyChart(),
        new DefenceShareChart(),
        new PersonnelByServiceChart(),
        new PersonnelBySiteChart(),
        new PersonnelBeforeAfterChart(),
        new PostureMapChart(),
        new HostDeploymentChart(),
        new PaybackChart(),
        new ProgrammeCostChart(),
        new CommonFundChart(),
        new ContingencyCostChart(),
    ];
}
