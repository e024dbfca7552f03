using Calculator.Core.Modelling;

namespace Calculator.Core.Evaluation;

/// <summary>A formula asked a by-year input for a year it has no value for. Caught by the run, which makes a diagnostic of it.</summary>
internal sealed class MissingYearException(Input input, int year)
    : Exception(
        $"'{input.Id}' has no value for {year}"
            + (
                input.ByYear.IsEmpty ? ""
                : year > input.ByYear.Keys.First() && year < input.ByYear.Keys.Last()
                    ? $"; it has {input.ByYear.Keys.Last(y => y < year)} and {input.ByYear.Keys.First(y => y > year)}, but not the years between"
                : $"; it covers {input.ByYear.Keys.First()} to {input.ByYear.Keys.Last()}"
            )
    )
{
    public Input Input => input;
}
