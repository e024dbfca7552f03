using Calculator.Charts.Figures;
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
            "programme.",
            [".host", ".sender"],
            "Joint programmes",
            "Paid over"
        );
}
