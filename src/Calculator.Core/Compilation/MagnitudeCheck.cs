using System.Globalization;
using Calculator.Core.Diagnostics;
using Calculator.Core.Quantities;

namespace Calculator.Core.Compilation;

/// <summary>Warns of a figure that is about a thousand times, or a thousandth of, all that stand beside it: mostly millions for
/// billions or the other way round.</summary>
internal static class MagnitudeCheck
{
    // A thousand, with room for what figures differ by anyhow.
    private const double Slip = 500;
    private const string Lines = ".lines.";

    /// <summary>Checks the years of each by-year map, and the lines of each agreement.</summary>
    /// <param name="figures">The figures of a scenario as stated, by path.</param>
    /// <param name="diagnostics">Takes the warnings.</param>
    public static void Run(IEnumerable<Figure> figures, DiagnosticCollector diagnostics)
    {
        var years = new Dictionary<string, List<Figure>>(StringComparer.Ordinal);
        var lines = new Dictionary<(string Place, Unit Unit), List<Figure>>();
        foreach (var figure in figures.Where(f => f.Value != 0 && !f.Unit.IsDimensionless))
        {
            var path = figure.ChangedAt ?? figure.Path;
            var dot = path.LastIndexOf('.');
            if (IsYear(path.AsSpan(dot + 1)))
            {
                Add(years, path[..dot], figure);
            }

            if (
                figure.Unit.IsMoney
                && path.IndexOf(Lines, StringComparison.Ordinal) is var at and > 0
            )
            {
                Add(lines, (path[..(at + Lines.Length)], figure.Unit), figure);
            }
        }

        foreach (var map in years.Values.Where(m => m.Count > 1))
        {
            Check(map, f => f.Path, "the other years", diagnostics);
        }

        foreach (var (key, agreement) in lines)
        {
            Check(
                agreement,
                f => LineOf(f.Path, key.Place.Length),
                "the amounts of the other lines",
                diagnostics
            );
        }
    }

    /// <summary>Warns of those that differ from all of other groups alike. Of two alone the later is told; more must agree with
    /// one another within the same bound.</summary>
    private static void Check(
        List<Figure> figures,
        Func<Figure, string> group,
        string others,
        DiagnosticCollector diagnostics
    )
    {
        var groups = figures.GroupBy(group, StringComparer.Ordinal).ToArray();
        foreach (var (index, own) in groups.Index())
        {
            double[] rest =
            [
                .. groups.Where(g => g.Key != own.Key).SelectMany(g => g).Select(Size),
            ];
            if (rest.Length == 0 || (groups.Length == 2 && index == 0))
            {
                continue;
            }

            foreach (var figure in own)
            {
                var (least, most) = (rest.Min(), rest.Max());
                if (most / least >= Slip)
                {
                    continue;
                }

                var isMore = Size(figure) >= Slip * most;
                if (isMore || Size(figure) <= least / Slip)
                {
                    diagnostics.Warning(
                        "FIG015",
                        figure.Path,
                        $"{figure.Written} is {Times(isMore ? Size(figure) / most : least / Size(figure))} {(isMore ? "times" : "times less than")} {others}; is the thousand, million or billion right?"
                    );
                }
            }
        }
    }

    private static double Size(Figure figure) => Math.Abs(figure.Value);

    private static string Times(double ratio) =>
        ratio.ToString(ratio < 1e15 ? "#,##0" : "0e0", CultureInfo.InvariantCulture);

    private static string LineOf(string path, int start) =>
        path.IndexOf('.', start) is var dot and >= 0 ? path[..dot] : path;

    private static bool IsYear(ReadOnlySpan<char> word) =>
        word.Length is 4 or 9 && int.TryParse(word[..4], NumberStyles.None, null, out _);

    private static void Add<TKey>(Dictionary<TKey, List<Figure>> groups, TKey key, Figure figure)
        where TKey : notnull
    {
        if (!groups.TryGetValue(key, out var figures))
        {
            groups.Add(key, figures = []);
        }

        figures.Add(figure);
    }
}
