using Calculator.Charts.Figures;
using Calculator.Reporting;

namespace Calculator.Charts.Catalog;

internal sealed class SupportInPricesChart : IChart
{
    private const string ThenYear = "support.then-year";
    private const string Constant = "support.constant";

    public string Id => "support-then-year-and-constant";

    public string Doc =>
        "Host-nation support in then-year prices beside constant prices, where the price indices are known.";

    public ChartFigure? Figure(Report report)
    {
        var model = report.Result.Model;
        if (
            model.Find(ThenYear) is not { } thenYear
            || model.Find(Constant) is not { } constant
            || model.Years.Count < 2
        )
        {
            return null;
        }

        var scale = ReportText.Scale(report, [ThenYear, Constant]);
        var basis = constant.Unit.Basis;
        var paid = ReportText.Scaled(report, ThenYear, scale.Factor);
        var worth = ReportText.Scaled(report, Constant, scale.Factor);
        // The year in which price changes have made the largest difference.
        var at = Enumerable.Range(0, paid.Length).MaxBy(i => Math.Abs(paid[i] - worth[i]));
        var unit = scale.Word.Length == 0 ? report.Currency : $"{scale.Word} {report.Currency}";
        var year = model.Years.Years.ElementAt(at);
        return new LinesFigure(
            ReportText.Title(report, $"Host-nation support in then-year and {basis} prices"),
            paid.All(v => v == 0)
                ? $"0 {unit} in every year"
                : $"{ReportText.Number(paid[at])} {unit} in {year} are {ReportText.Number(worth[at])} at {basis} prices"
                    + $"; {ReportText.Number(paid.Sum())} over {model.Years} are {ReportText.Number(worth.Sum())}",
            $"{ReportText.SourcesText(ReportText.Sources(report, [constant, thenYear]))}Scenario {report.ScenarioId}, fiscal years.",
            [.. ReportText.Years(report)],
            [
                new ChartSeries("Then-year prices", [.. paid]),
                new ChartSeries($"{basis} prices", [.. worth]),
            ],
            unit
        );
    }
}
