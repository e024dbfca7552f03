using Calculator.Core.Modelling;
using Calculator.Core.Naming;
using Calculator.Reporting;

namespace Calculator.Charts.Catalog;

/// <summary>A way to station a force with what it has saved up by year.</summary>
/// <param name="Line">The line of its cumulative saving.</param>
/// <param name="Title">The option's own title: the line's without what the line is.</param>
/// <param name="Values">The saving up to each fiscal year of the horizon, less the one-time cost, in the line's currency.</param>
/// <param name="Year">The fiscal year of the horizon it has paid back in; <c>null</c> for none.</param>
internal sealed record PaybackOption(Line Line, string Title, double[] Values, int? Year)
{
    private const string Start = OptionIds.Prefix;
    private const string End = OptionIds.CumulativeSuffix;

    /// <summary>The options of a report that have a number other than zero in any year, in the model's order.</summary>
    public static PaybackOption[] Of(Report report) =>
        [
            .. report
                .Result.Model.Lines.Where(l =>
                    l.Id.StartsWith(Start, StringComparison.Ordinal)
                    && l.Id.EndsWith(End, StringComparison.Ordinal)
                )
                .Select(l => Of(report, l))
                .Where(o => o.Values.Any(v => v != 0 && !double.IsNaN(v))),
        ];

    private static PaybackOption Of(Report report, Line line)
    {
        var years = ReportText.Horizon(report);
        return new PaybackOption(
            line,
            OptionTitle(line),
            [.. years.Years.Select(y => report.Result.Value(line.Id, y))],
            report.Result.Model.Find(line.Id[..^End.Length] + ".payback-year") is { } payback
            && report.Result.Value(payback.Id, years.Last) is var year
            && !double.IsNaN(year)
            && years.Contains((int)year)
                ? (int)year
                : null
        );
    }

    private static string OptionTitle(Line line)
    {
        var colon = line.Title.LastIndexOf(": ", StringComparison.Ordinal);
        return colon > 0 ? line.Title[..colon] : line.Title;
    }
}
