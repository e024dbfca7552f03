using System.Collections.Immutable;

namespace Calculator.Charts.Figures;

/// <summary>Refuses figures that can't be drawn.</summary>
internal static class FigureCheck
{
    /// <exception cref="ArgumentException">A series has another length than the categories, or a value is infinite.</exception>
    public static void Run(ChartFigure figure)
    {
        switch (figure)
        {
            case StackedColumnsFigure f:
                Check(f.Categories, f.Share is null ? f.Series : f.Series.Add(f.Share));
                break;
            case GroupedColumnsFigure f:
                Check(f.Categories, f.Series);
                break;
            case PanelsFigure f:
                foreach (var panel in f.Panels)
                {
                    Run(panel);
                }

                break;
            case LinesFigure f:
                Check(f.Categories, f.Series);
                break;
        }
    }

    private static void Check(ImmutableArray<string> categories, ImmutableArray<ChartSeries> series)
    {
        foreach (var one in series)
        {
            if (one.Values.Length != categories.Length)
            {
                throw new ArgumentException(
                    $"Series '{one.Name}' has {one.Values.Length} values for {categories.Length} categories.",
                    nameof(series)
                );
            }

            if (one.Values.Any(double.IsInfinity))
            {
                throw new ArgumentException(
                    $"Series '{one.Name}' has a value that is infinite.",
                    nameof(series)
                );
            }
        }
    }
}
