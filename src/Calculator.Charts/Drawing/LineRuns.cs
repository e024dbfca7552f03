using ScottPlot;

namespace Calculator.Charts.Drawing;

/// <summary>Draws a line over categories with a gap where there is no value, and paler towards categories that hold part of a year.</summary>
internal static class LineRuns
{
    private const double Pale = 0.35;

    public static void Add(
        Plot plot,
        IReadOnlyList<double> values,
        IReadOnlyCollection<int> parts,
        Color color,
        float markerSize,
        float width = 2.5f
    )
    {
        for (var from = 0; from < values.Count; )
        {
            var to = from;
            while (to < values.Count && IsDrawn(to) && IsPale(to) == IsPale(from))
            {
                to++;
            }

            if (to > from)
            {
                Draw(from, to - 1, IsPale(from), markerSize);
            }

            // From a whole year to a part year.
            if (to > from && to < values.Count && IsDrawn(to))
            {
                Draw(to - 1, to, isPale: true, marker: 0);
            }

            from = Math.Max(to, from + 1);
        }

        bool IsDrawn(int i) => !double.IsNaN(values[i]);

        bool IsPale(int i) => parts.Contains(i);

        void Draw(int first, int last, bool isPale, float marker)
        {
            var places = Enumerable.Range(first, last - first + 1).ToArray();
            var line = plot.Add.Scatter(
                places.Select(i => (double)i).ToArray(),
                places.Select(i => values[i]).ToArray()
            );
            line.Color = isPale ? color.WithAlpha(Pale) : color;
            line.LineWidth = width;
            line.MarkerSize = first == last && marker == 0 ? 7 : marker;
        }
    }
}
