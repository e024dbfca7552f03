using Calculator.Charts.Figures;
using Calculator.Core.Modelling;
using Calculator.Core.Naming;
using Calculator.Reporting;

namespace Calculator.Charts.Catalog;

internal sealed class CommonFundChart : IChart
{
    private const string Start = CommonFundIds.Prefix;

    public string Id => "common-funds";

    public string Doc => "What each ally pays into a common fund, stacked by fiscal year.";

    public ChartFigure? Figure(Report report) =>
        BesideSupport.Stack(
            report,
            Start,
            // The total and the sender's part in the report's currency repeat the members' parts.
            [
                .. report
                    .Result.Model.Lines.Where(l =>
                        l.Role == LineRole.Memorandum
                        && l.Id.StartsWith(Start, StringComparison.Ordinal)
                        && !l.Id.EndsWith(CommonFundIds.TotalSuffix, StringComparison.Ordinal)
                    )
                    .Select(l => l.Id[Start.Length..]),
            ],
            "Common funding",
            "Paid over"
        );
}
