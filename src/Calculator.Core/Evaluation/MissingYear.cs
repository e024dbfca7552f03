using Calculator.Core.Modelling;

namespace Calculator.Core.Evaluation;

/// <summary>Why a value can't be told: an input states nothing for a year that is asked for.</summary>
/// <param name="Path">Where to mend it, in the scenario document; <c>null</c> for the line that asked.</param>
/// <param name="Message">What is missing.</param>
internal sealed record MissingYear(string? Path, string Message)
{
    /// <summary>An input without a value for the year.</summary>
    public static MissingYear Of(Input input, int year) =>
        new(
            input.Figures.FirstOrDefault()?.Path,
            $"'{input.Id}' has no value for {year}" + Covered(input, year)
        );

    /// <summary>A line that has no values before the scenario's first year, asked for one.</summary>
    public static MissingYear Of(Line line, int year) =>
        new(
            null,
            $"'{line.Id}' is not known for {year}, which lies before the scenario's first year"
        );

    private static string Covered(Input input, int year)
    {
        if (input.ByYear.IsEmpty)
        {
            return "";
        }

        var years = input.ByYear.Keys.ToArray();
        return year > years[0] && year < years[^1]
            ? $"; it has {years.Last(y => y < year)} and {years.First(y => y > year)}, but not the years between"
            : $"; it covers {years[0]} to {years[^1]}";
    }
}
