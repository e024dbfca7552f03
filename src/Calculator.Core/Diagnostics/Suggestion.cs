namespace Calculator.Core.Diagnostics;

/// <summary>Finds the allowed word that a mistyped one was most likely meant to be.</summary>
public static class Suggestion
{
    /// <summary>The allowed word nearest to <paramref name="found"/>, or <c>null</c> when none is near:
    /// at most a third of its letters, and at least one, may differ (insert, delete, replace, swap of neighbours),
    /// but never all of them.</summary>
    public static string? Nearest(string found, IEnumerable<string> allowed)
    {
        string? best = null;
        var bestDistance = Math.Max(1, found.Length / 3) + 1;
        foreach (var word in allowed)
        {
            var distance = Distance(found.ToLowerInvariant(), word.ToLowerInvariant());
            if (distance < bestDistance && distance < Math.Max(found.Length, word.Length))
            {
                (best, bestDistance) = (word, distance);
            }
        }

        return best;
    }

    /// <summary>Optimal string alignment distance.</summary>
    private static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 12 || a.Length > 200)
        {
            return int.MaxValue;
        }

        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            d[i, 0] = i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            d[0, j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                d[i, j] = Math.Min(
                    Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1),
                    d[i - 1, j - 1] + cost
                );
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[a.Length, b.Length];
    }
}
