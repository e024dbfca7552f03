using Calculator.Charts.Figures;
using Calculator.Core.Naming;
using Calculator.Reporting;

namespace Calculator.Charts.Catalog;

internal sealed class ContingencyCostChart : IChart
{
    public string Id => "contingency-cost";

    public string Doc =>
        "What contingencies are expected to cost each side, stacked by fiscal year.";

    public ChartFigure? Figure(Report report) =>
        BesideSupport.Stack(
            report,
            ProgrammeIds.ContingencyPrefix,
            [ProgrammeIds.ExpectedSender, ProgrammeIds.ExpectedHost],
            "Expected cost of contingencies",
            "Cost if it happens times its probability over"
        );
}
