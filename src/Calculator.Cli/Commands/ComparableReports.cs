using Calculator.Reporting;

namespace Calculator.Cli.Commands;

/// <summary>Which reports can be set side by side.</summary>
internal static class ComparableReports
{
    /// <summary>What two reports lack to be compared: the same currency and prices, and a common year; <c>null</c> where they have it.</summary>
    public static string? WhyNot(Report @base, Report other)
    {
        if (other.Currency != @base.Currency || other.Basis != @base.Basis)
        {
            return $"'{@base.ScenarioId}' is reported in {@base.Currency}, {@base.Basis} prices, and '{other.ScenarioId}' in {other.Currency}, {other.Basis} prices; give both the same 'report:'";
        }

        var (years, others) = (@base.Result.Model.Years, other.Result.Model.Years);
        return years.Years.Any(others.Contains)
            ? null
            : $"'{@base.ScenarioId}' covers the fiscal years {years} and '{other.ScenarioId}' {others}: no year is common, so there is nothing to compare; nothing was written";
    }
}
