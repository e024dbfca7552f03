using System.Collections.Immutable;

namespace Calculator.Charts.Figures;

/// <summary>What of a figure there is to draw: series without a value are left out, and a figure of nothing but zeros is none.</summary>
internal static class ShownFigure
{
    /// <summary>Values beyond this can't be added up and scaled without running over.</summary>
    private const double Largest = 1e290;

    /// <summary>The figure without the series that have no value (of columns on top of one another, without those of zeros too);
    /// <c>null</c> where no value is other than zero, or one is too large to draw.</summary>
    public static StackedColumnsFigure? OrNone(this StackedColumnsFigure figure) =>
        figure with
        {
            Series = [.. figure.Series.Where(s => s.Values.Any(IsSomething))],
            Share =
                figure.Share is { } share && share.Values.Any(v => !double.IsNaN(v)) ? share : null,
        }
            is var shown
        && IsSomeOf(shown.Series)
            ? shown
            : null;

    /// <inheritdoc cref="OrNone(StackedColumnsFigure)"/>
    public static GroupedColumnsFigure? OrNone(this GroupedColumnsFigure figure) =>
        figure with { Series = WithValues(figure.Series) } is var shown && IsSomeOf(shown.Series)
            ? shown
            : null;

    /// <inheritdoc cref="OrNone(StackedColumnsFigure)"/>
    public static LinesFigure? OrNone(this LinesFigure figure) =>
        IsSomeOf(figure.Series)
            ? figure.Marks.IsEmpty
                ? figure with
                {
                    Series = WithValues(figure.Series),
                }
                : figure
            : null;

    private static ImmutableArray<ChartSeries> WithValues(ImmutableArray<ChartSeries> series) =>
        [.. series.Where(s => s.Values.Any(v => !double.IsNaN(v)))];

    private static bool IsSomeOf(ImmutableArray<ChartSeries> series) =>
        series.Any(s => s.Values.Any(IsSomething))
        && series.All(s => s.Values.All(v => !(Math.Abs(v) > Largest)));

    private static bool IsSomething(double value) => !double.IsNaN(value) && value != 0;
}
