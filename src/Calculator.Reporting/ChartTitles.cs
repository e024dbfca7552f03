using Calculator.Core.Modelling;

namespace Calculator.Reporting;

/// <summary>Titles of charts that are both pictures and native charts of the workbook.</summary>
public static class ChartTitles
{
    public const string SupportByCategory = "Host-nation support by category";

    public const string WhoPays = "Who pays for stationing";

    public const string PersonnelBySite = "Personnel by site";

    /// <summary>What a chart shows, and of which scenario.</summary>
    public static string Of(string chart, string scenarioTitle) => $"{chart} – {scenarioTitle}";

    /// <summary>The drivers of a line's total between two scenarios.</summary>
    public static string Waterfall(Line line, Report @base, Report alternative) =>
        $"{line.Title}: from {@base.ScenarioId} to {alternative.ScenarioId}";
}
