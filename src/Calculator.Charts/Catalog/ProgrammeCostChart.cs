using Calculator.Charts.Figures;
using Calculator.Core.Naming;
using Calculator.Reporting;

namespace Calculator.Charts.Catalog;

internal sealed class ProgrammeCostChart : IChart
{
    public string Id => "programme-cost";

    public string Doc =>
        "What partner and sender pay for joint programmes, stacked by fiscal year.";

    public ChartFigure? Figure(Report report) =>
        BesideSupport.Stack(
            report,
            ProgrammeIds.ProgrammePrefix,
            [ProgrammeIds.HostSuffix, ProgrammeIds.SenderSuffix],
            "Joint programmes",
            "Paid over"
        );
}
