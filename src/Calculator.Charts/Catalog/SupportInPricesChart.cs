using Calculator.Charts.Figures;
using Calculator.Core.Naming;
using Calculator.Reporting;

namespace Calculator.Charts.Catalog;

internal sealed class SupportInPricesChart : IChart
{
    private const string ThenYear = SupportIds.ThenYear;
    private const string Constant = SupportIds.Constant;

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
        var part = report.PartYears.Support;
        var known = ReportText
            .Known(report, ThenYear, part)
            .Intersect(ReportText.Known(report, Constant, part))
            .Select(y => y - model.Years.First)
            .ToArray();
        var unit = scale.Word.Length == 0 ? report.Currency : $"{scale.Word} {report.Currency}";
        return new LinesFigure(
            ReportText.Title(report, $"Host-nation support in then-year and {basis} prices"),
            Finding(),
            ReportText.Footer(report, [constant, thenYear], part, prices: ""),
            [.. ReportText.Years(report)],
            [
                new ChartSeries("Then-year prices", [.. paid]),
                new ChartSeries($"{basis} prices", [.. worth]),
            ],
            unit
        )
        {
            PartCategories = [.. ReportText.Places(report, part)],
        }.OrNone();

        string Finding()
        {
            var total =
                $"{Written(ReportText.Sum(report, ThenYear) / scale.Factor)} over {model.Years} are {Written(ReportText.Sum(report, Constant) / scale.Factor)}";
            if (known.Length == 0)
            {
                return $"{total} at {basis} prices ({unit})";
            }

            // The year in which price changes have made the largest difference.
            var at = known.MaxBy(i => Math.Abs(paid[i] - worth[i]));
            return $"{Written(paid[at])} {unit} in {model.Years.First + at} are {Written(worth[at])} at {basis} prices; {total}";
        }

        static string Written(double value) => NumberWords.Number(value);
    }
}
