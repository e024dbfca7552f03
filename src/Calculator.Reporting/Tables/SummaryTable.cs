using System.Collections.Immutable;
using System.Globalization;
using Calculator.Core.Agreements;
using Calculator.Core.Modelling;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;

namespace Calculator.Reporting.Tables;

/// <summary>The headline lines by year, with a total or an average where one makes sense: what the console, csv, markdown and charts show first.</summary>
/// <param name="Years">Fiscal years, by label.</param>
/// <param name="Rows">The rows in reading order.</param>
public sealed record SummaryTable(ImmutableArray<int> Years, ImmutableArray<SummaryRow> Rows)
{
    /// <summary>Ids of the lines of a report that a reader looks for first, in that order; those it lacks are left out.</summary>
    public static SummaryTable Of(Report report)
    {
        var model = report.Result.Model;
        var rows = model
            .Lines.Where(l => l.Role is LineRole.SupportCategory or LineRole.Measure)
            .Where(line => !IsKindThatNobodyGives(model, line))
            .Select(line => Row(report, line));
        return new SummaryTable([.. model.Years.Years], [.. rows]);
    }

    /// <summary>True for the sum of a kind of support that the scenario has no line of: it would only push the others apart, and
    /// results.json has it. A zero that is the result of lines is a row.</summary>
    private static bool IsKindThatNobodyGives(Model model, Line line) =>
        Enum.GetValues<SupportKind>()
            .Any(k => line.Id == SupportIds.OfKind(k.Id()) && !IsGiven(model, k));

    private static bool IsGiven(Model model, SupportKind kind) =>
        model.Lines.Any(l => l.Kind == kind.Id());

    private static SummaryRow Row(Report report, Line line)
    {
        var values = report.Result.Values(line.Id).ToArray();
        var scale = line.Unit.IsMoney ? AmountScale.For(values) : AmountScale.One;
        return new SummaryRow(line, [.. values], scale);
    }
}

/// <summary>A row of the summary.</summary>
/// <param name="Line">The line.</param>
/// <param name="Values">Its values by year, in base units; not a number in a year in which it has none.</param>
/// <param name="Scale">The scale its numbers are shown in.</param>
public sealed record SummaryRow(Line Line, ImmutableArray<double> Values, AmountScale Scale)
{
    /// <summary>True for lines whose years add up to something.</summary>
    public bool IsAdditive => Line.AddsUpOverYears;

    /// <summary>The unit as shown: <c>bn USD</c>, <c>%</c>, <c>USD/person</c>.</summary>
    public string ShownUnit =>
        Line.Unit.IsRatio ? "%"
        : Scale.Word.Length == 0 ? Line.Unit.ToString()
        : $"{Scale.Word} {Line.Unit}";

    /// <summary>A value as shown in <see cref="ShownUnit"/>, rounded for display; empty where there is none.</summary>
    public string Shown(double value)
    {
        if (double.IsNaN(value))
        {
            return "";
        }

        var (shown, format) =
            Line.Unit.IsRatio ? (value * 100, IsSmallShare ? "0.000" : "0.0")
            : Scale.Word.Length > 0 ? (value / Scale.Factor, "#,##0.000")
            : Line.Unit.Currency is not null ? (value, "#,##0.00")
            : Line.Unit.Equals(Unit.Person) ? (value, "#,##0")
            : Line.Unit.ToString() switch
            {
                "year" => (value, "0"),
                "years" => (value, "0.0"),
                _ => (value, "#,##0.###"),
            };
        var text = shown.ToString(format, CultureInfo.InvariantCulture);
        // A rounded zero has no sign.
        return text.Any(c => c is >= '1' and <= '9') ? text : text.TrimStart('-');
    }

    /// <summary>Shares that one decimal would round away, such as support in percent of GDP.</summary>
    private bool IsSmallShare =>
        Values.All(v => !(Math.Abs(v) >= 0.01)) && Values.Any(v => Math.Abs(v) > 0);
}
