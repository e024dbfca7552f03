using System.Globalization;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
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

    /// <summary>Scenario and the sources of the lines shown.</summary>
    public static string Footer(Report report, params IEnumerable<Line> lines) =>
        $"{SourcesText(Sources(report, lines))}Scenario {report.ScenarioId}, {report.Basis} prices, fiscal years.";

    /// <summary>The sources of inputs that lines rest on, nearest first.</summary>
    public static IEnumerable<string> Sources(Report report, IEnumerable<Line> lines) =>
        Inputs(report, lines)
            .SelectMany(i => i.Figures)
            .Select(f => f.Source)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal);

    /// <summary><c>Sources: A; B. </c>, the first four; empty where there is none.</summary>
    public static string SourcesText(IEnumerable<string> sources)
    {
        var named = string.Join("; ", sources.Take(4));
        return named.Length == 0 ? "" : $"Sources: {named}. ";
    }

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

    public static string Percent(double share) =>
        (share * 100).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    public static string Number(double value) =>
        value == 0
            ? "0"
            : value.ToString(
                Math.Abs(value) switch
                {
                    >= 100 => "#,##0",
                    >= 0.01 => "0.00",
                    _ => "0.0E+0",
                },
                CultureInfo.InvariantCulture
            );

    public static string Persons(double value) =>
        value.ToString("#,##0", CultureInfo.InvariantCulture);

    /// <summary>How a series runs, in one clause: <c>1.87 in 2022, 1.78 in 2026</c>, with its highest and lowest value where the
    /// ends don't show them; <c>1.82 in every year</c>.</summary>
    public static string Course(
        Report report,
        IReadOnlyList<double> values,
        Func<double, string> write
    )
    {
        var years = report.Result.Model.Years;
        var written = values.Select(write).ToArray();
        if (years.Count == 1)
        {
            return $"{written[0]} in {years.First}";
        }

        if (written.All(w => w == written[0]))
        {
            return $"{written[0]} in every year";
        }

        var text = $"{written[0]} in {years.First}, {written[^1]} in {years.Last}";
        var (high, low) = (values.Max(), values.Min());
        if (write(high) != written[0] && write(high) != written[^1])
        {
            text += $", at most {write(high)} ({Year(high)})";
        }

        if (write(low) != written[0] && write(low) != written[^1])
        {
            text += $", at least {write(low)} ({Year(low)})";
        }

        return text;

        int Year(double value) => years.Years.ElementAt(values.ToList().IndexOf(value));
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

    /// <summary>The inputs that lines rest on, nearest first.</summary>
    private static IEnumerable<Input> Inputs(Report report, IEnumerable<Line> lines)
    {
        var model = report.Result.Model;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var queue = new Queue<Line>(lines);
        while (queue.TryDequeue(out var line))
        {
            if (!seen.Add(line.Id))
            {
                continue;
            }

            foreach (var formula in line.Formula.Everything())
            {
                switch (formula)
                {
                    // A year that a formula counts from.
                    case InputFormula { Input.Unit.IsYear: true }:
                        break;
                    case InputFormula f:
                        yield return f.Input;
                        break;
                    case LookupFormula f:
                        yield return f.Input;
                        break;
                    case LineFormula f:
                        queue.Enqueue(model.Find(f.LineId)!);
                        break;
                    case PreviousFormula f:
                        queue.Enqueue(model.Find(f.LineId)!);
                        break;
                    case NextFormula f:
                        queue.Enqueue(model.Find(f.LineId)!);
                        break;
                }
            }
        }
    }
}
