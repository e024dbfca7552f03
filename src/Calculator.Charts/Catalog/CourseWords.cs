using Calculator.Reporting;

namespace Calculator.Charts.Catalog;

/// <summary>How a series runs over the years, in one clause.</summary>
internal static class CourseWords
{
    /// <summary><c>1.87 in 2022, 1.78 in 2026</c>, with its highest and lowest value where the ends don't show them;
    /// <c>1.82 in every year</c>; <c>1.87 in 2022, 1.78 in 2026, nothing from 2027 on</c>. Years without a value and part years
    /// are left out; empty where none is left.</summary>
    /// <param name="report">Whose years they are.</param>
    /// <param name="values">A value for each year of the model; not a number where there is none.</param>
    /// <param name="write">Writes one.</param>
    /// <param name="partYears">Years that are not whole.</param>
    public static string Of(
        Report report,
        IReadOnlyList<double> values,
        Func<double, string> write,
        IReadOnlyCollection<int> partYears
    )
    {
        var years = report.Result.Model.Years;
        var known = years
            .Years.Zip(values)
            .Where(y => !double.IsNaN(y.Second) && !partYears.Contains(y.First))
            .Select(y => (Year: y.First, Value: y.Second, Text: write(y.Second)))
            .ToArray();
        if (known.Length == 0)
        {
            return "";
        }

        if (known.Length == 1)
        {
            return $"{known[0].Text} in {known[0].Year}";
        }

        if (known.All(k => k.Text == known[0].Text))
        {
            return $"{known[0].Text} in "
                + (
                    known.Length == years.Count ? "every year"
                    : known[^1].Year - known[0].Year == known.Length - 1
                        ? $"every year {known[0].Year}-{known[^1].Year}"
                    : $"each of {known.Length} years from {known[0].Year} to {known[^1].Year}"
                );
        }

        // What ends in nothing is told up to there.
        var last = Array.FindLastIndex(known, k => k.Value != 0);
        var first = Array.FindIndex(known, k => k.Value != 0);
        var told = known[first..(last + 1)];
        var text =
            told.Length == 1 || told.All(k => k.Text == told[0].Text)
                ? $"{told[0].Text} in {(told.Length == 1 ? $"{told[0].Year}" : $"{told[0].Year}-{told[^1].Year}")}"
                : $"{told[0].Text} in {told[0].Year}, {told[^1].Text} in {told[^1].Year}";
        var (high, low) = (told.MaxBy(k => k.Value), told.MinBy(k => k.Value));
        if (high.Text != told[0].Text && high.Text != told[^1].Text)
        {
            text += $", at most {high.Text} ({high.Year})";
        }

        if (low.Text != told[0].Text && low.Text != told[^1].Text)
        {
            text += $", at least {low.Text} ({low.Year})";
        }

        var (isNewer, isOver) = (first > 0, last < known.Length - 1);
        return text
            + (isNewer ? $", nothing before {told[0].Year}" : "")
            + (isOver ? $"{(isNewer ? " and" : ", nothing")} from {known[last + 1].Year} on" : "");
    }
}
