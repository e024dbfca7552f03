using Calculator.Core.Comparison;

namespace Calculator.Reporting.Records;

/// <summary>Says in words how a published figure stands to the run's value.</summary>
public static class OutcomeText
{
    /// <summary><c>agrees</c>, <c>differs for a reason</c>, <c>differs</c>, or that a reason stands where nothing differs.</summary>
    public static string Verdict(PublishedOutcome outcome) =>
        outcome.Agrees
            ? outcome.Figure.Differs is null
                ? "agrees"
                : "agrees, though said to differ"
            : outcome.IsExplained
                ? "differs for a reason"
                : "differs";

    /// <summary>The figure with both values, the rounding allowed, the source and what is said of it, one text a line.</summary>
    public static IEnumerable<string> Lines(PublishedOutcome outcome)
    {
        var (figure, numbers) = (outcome.Figure, OutcomeNumbers.Of(outcome));
        yield return $"{figure.Describe()}: published {numbers.Published} (+/- {numbers.Within}), computed {numbers.Computed}: {Verdict(outcome)}";
        yield return $"source: {figure.Source}";
        if (figure.Differs is { } reason)
        {
            yield return $"reason: {reason}";
        }

        if (figure.Note is { } note)
        {
            yield return $"note: {note}";
        }
    }
}
