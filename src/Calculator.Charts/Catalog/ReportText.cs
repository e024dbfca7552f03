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
        value.ToString(Math.Abs(value) >= 100 ? "#,##0" : "0.00", CultureInfo.InvariantCulture);

    /// <summary>Title without the words every category line begins with.</summary>
    public static string CategoryName(Line line) =>
        line.Category is { } category
            ? char.ToUpperInvariant(category[0]) + category[1..].Replace('-', ' ')
            : line.Title;

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
                    // A year that a formula counts from (units compare by dimension, so the name decides).
                    case InputFormula f
                        when f.Input.Unit.ToString() == Core.Modelling.Unit.Year.ToString():
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
