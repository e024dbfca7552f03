using System.Globalization;
using Calculator.Core.Evaluation;
using Calculator.Core.Modelling;
using Calculator.Core.Time;
using Calculator.Reporting;
using Calculator.Reporting.Tables;

namespace Calculator.Charts.Catalog;

/// <summary>Words and numbers that charts of a report share.</summary>
internal static class ReportText
{
    /// <summary>Labels of the fiscal years.</summary>
    public static string[] Years(Report report) =>
        [.. report.Result.Model.Years.Years.Select(y => y.ToString(CultureInfo.InvariantCulture))];

    /// <summary>What is shown, and of which scenario: by its title, or its id where that is empty.</summary>
    public static string Title(Report report, string shown) =>
        ChartTitles.Of(
            shown,
            string.IsNullOrWhiteSpace(report.Title) ? report.ScenarioId : report.Title
        );

    /// <summary>Scenario and the sources of the lines shown, which are of one unit.</summary>
    /// <param name="report">The report.</param>
    /// <param name="lines">The lines shown.</param>
    /// <param name="partYears">Years shown of which only a part is known.</param>
    /// <param name="prices">What prices; the report's where not given.</param>
    public static string Footer(
        Report report,
        IEnumerable<Line> lines,
        IReadOnlyCollection<int> partYears,
        string? prices = null
    ) =>
        $"{Sources(report, lines)}Scenario {report.ScenarioId}, {prices ?? $"{report.Basis} prices, "}fiscal years{PartYears(partYears)}.";

    /// <summary>The sentence of the sources of lines.</summary>
    public static string Sources(Report report, IEnumerable<Line> lines) =>
        SourceWords.Sentence(CarriedAmounts.Of(report.Result, lines));

    /// <summary><c>; FY2021 and FY2027 hold part of a year</c></summary>
    public static string PartYears(IReadOnlyCollection<int> years) =>
        years.Count switch
        {
            0 => "",
            1 => $"; FY{years.First()} holds part of a year",
            _ =>
                $"; {string.Join(", ", years.SkipLast(1).Select(y => $"FY{y}"))} and FY{years.Last()} hold part of a year",
        };

    /// <summary>The places of part years among the model's.</summary>
    public static IEnumerable<int> Places(Report report, IEnumerable<int> years) =>
        years.Select(y => y - report.Result.Model.Years.First);

    /// <summary>Years that are whole and in which a line has a value.</summary>
    public static int[] Known(Report report, string lineId, IReadOnlyCollection<int> partYears) =>
        [
            .. report.Result.Model.Years.Years.Where(y =>
                !partYears.Contains(y) && !double.IsNaN(report.Result.Value(lineId, y))
            ),
        ];

    /// <summary>The sum over the years in which a line has a value.</summary>
    public static double Sum(Report report, string lineId) =>
        report.Result.Values(lineId).ToArray().Where(v => !double.IsNaN(v)).Sum();

    /// <summary>The scenario's own years.</summary>
    public static YearRange Horizon(Report report) => report.Horizon ?? report.Result.Model.Years;

    /// <summary>A series in a scale.</summary>
    public static double[] Scaled(Report report, string lineId, double factor) =>
        [.. report.Result.Values(lineId).ToArray().Select(v => v / factor)];

    /// <summary>Every line's values of a role.</summary>
    public static Line[] Lines(Report report, LineRole role) =>
        [.. report.Result.Model.Lines.Where(l => l.Role == role)];

    public static bool Has(Report report, string lineId) =>
        report.Result.Model.Find(lineId) is not null;

    /// <summary>The scale for amounts of several lines on one axis.</summary>
    public static AmountScale Scale(Report report, IEnumerable<string> lineIds) =>
        AmountScale.For(lineIds.SelectMany(id => report.Result.Values(id).ToArray()));

    /// <summary><c>bn USD</c></summary>
    public static string Unit(Report report, AmountScale scale)
    {
        var money =
            report.Basis == "then-year"
                ? report.Currency
                : $"{report.Currency}, {report.Basis} prices";
        return scale.Word.Length == 0 ? money : $"{scale.Word} {money}";
    }

    /// <summary>True where some agreement gives support, be it nothing in every year.</summary>
    public static bool HasSupport(Report report) =>
        report.Result.Model.Lines.Any(l => l.Role == LineRole.SupportCategory);

    /// <summary>Title without the words every category line begins with; names that are initials in capitals.</summary>
    public static string CategoryName(Line line) =>
        line.Category switch
        {
            null => line.Title,
            "saco" or "fip" or "milcon" => line.Category.ToUpperInvariant(),
            var c => char.ToUpperInvariant(c[0]) + c[1..].Replace('-', ' '),
        };
}
