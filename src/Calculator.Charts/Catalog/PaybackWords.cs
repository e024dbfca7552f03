namespace Calculator.Charts.Catalog;

/// <summary>Which options pay back and when, in a sentence.</summary>
internal static class PaybackWords
{
    private const int MostNamed = 3;
    private static readonly string[] s_prepositions =
    [
        "in",
        "at",
        "to",
        "on",
        "from",
        "by",
        "with",
    ];

    /// <summary><c>Stationing in Germany pays back in 2019, in Poland in 2021</c>; <c>... does not pay back by 2036</c>;
    /// of many, how many do and which is the first.</summary>
    /// <param name="options">Title, year since which it is paid back (<c>null</c> for never), and what is saved in the end.</param>
    /// <param name="last">Last year looked at.</param>
    public static string Finding(
        IReadOnlyList<(string Title, int? Year, double Saved)> options,
        int last
    )
    {
        // As each outcome stands once, the names that share it are told together.
        var paid = options.Where(o => o.Year is not null).OrderBy(o => o.Year).ToArray();
        if (options.Count > MostNamed)
        {
            return paid.Length == 0
                ? $"None of {options.Count} options pays back by {last}"
                : $"{paid.Length} of {options.Count} options pay back by {last}, the first in {paid[0].Year}: {paid[0].Title}";
        }

        var ordered = paid.Concat(options.Where(o => o.Year is null)).ToArray();
        var (lead, names) = Common([.. ordered.Select(o => o.Title)]);
        var preposition =
            lead.Length > 0 && s_prepositions.Contains(lead[^1]) ? lead[^1] + " " : "";
        var clauses = ordered.Select(
            (o, i) =>
            {
                var name =
                    i == 0 ? string.Join(' ', lead.Append(names[0])) : preposition + names[i];
                var isSame = i > 0 && ordered[i - 1].Year is null == o.Year is null;
                var verb = o.Year is { } year
                    ? isSame
                        ? $" in {year}"
                        : $" pays back in {year}"
                    : isSame
                        ? " neither"
                        : $" does not pay back by {last}";
                return name
                    + verb
                    + (
                        o.Year is not null && o.Saved < 0
                            ? $" but has lost that again by {last}"
                            : ""
                    );
            }
        );
        return string.Join(", ", clauses);
    }

    /// <summary>Titles without the words that all begin with and all end with.</summary>
    public static string[] Names(IReadOnlyList<string> titles) => Common(titles).Names;

    private static (string[] Lead, string[] Names) Common(IReadOnlyList<string> titles)
    {
        var words = titles
            .Select(t => t.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToArray();
        if (titles.Count < 2 || titles.Distinct(StringComparer.Ordinal).Count() < titles.Count)
        {
            return ([], [.. titles]);
        }

        // Each keeps a word of its own.
        var most = words.Min(w => w.Length) - 1;
        var lead = Enumerable
            .Range(0, Math.Max(0, most))
            .TakeWhile(i => words.All(w => w[i] == words[0][i]))
            .Count();
        var end = Enumerable
            .Range(1, Math.Max(0, most - lead))
            .TakeWhile(i => words.All(w => w[^i] == words[0][^i]))
            .Count();
        return (words[0][..lead], [.. words.Select(w => string.Join(' ', w[lead..^end]))]);
    }
}
