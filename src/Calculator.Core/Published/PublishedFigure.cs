using Calculator.Core.Quantities;
using Calculator.Core.Time;

namespace Calculator.Core.Published;

/// <summary>A figure that the outside world printed for a result of the scenario.</summary>
/// <param name="LineId">The line it is a figure of.</param>
/// <param name="Years">The year or years it is a figure of.</param>
/// <param name="Aggregation">How it is made from the line's values in those years.</param>
/// <param name="Value">What was printed, in base units; a percentage as a fraction.</param>
/// <param name="Unit">The unit printed; <c>null</c> for a bare number.</param>
/// <param name="Within">How far a result may lie from it and still agree, in base units, not negative, the end included:
/// half a unit of the last digit printed unless the scenario says otherwise.</param>
/// <param name="Written">The scenario's text of it, for example <c>1_247.2 bn KRW</c>.</param>
/// <param name="Source">Where it was printed.</param>
/// <param name="Path">The item of the scenario document that states it.</param>
public sealed record PublishedFigure(
    string LineId,
    YearRange Years,
    Aggregation Aggregation,
    double Value,
    Unit? Unit,
    double Within,
    string Written,
    string Source,
    string Path
)
{
    /// <summary>The years it is set against; <c>null</c> where it is no comparison.</summary>
    public YearRange? Against { get; init; }

    /// <summary>The line that the line is divided by, over the same years; <c>null</c> for none.</summary>
    public string? Over { get; init; }

    public string? Note { get; init; }

    /// <summary>Why it is known not to agree; <c>null</c> for a figure that has to.</summary>
    public string? Differs { get; init; }

    /// <summary>Line and years in words: <c>support.total 2022-2026 (sum)</c>.</summary>
    public string Describe()
    {
        var years = Against is { } against
            ? $"{Years} against {against} ({Aggregation.Word()})"
            : $"{Years}{(Aggregation == Aggregation.Value || Over is not null ? "" : $" ({Aggregation.Word()})")}";
        return $"{Subject} {years}";
    }

    /// <summary>The line, with the one it is divided by.</summary>
    public string Subject => Over is null ? LineId : $"{LineId} / {Over}";

    /// <summary>True where the line's value in that year is part of the figure.</summary>
    public bool IsOf(string lineId, int year) =>
        (
            string.Equals(LineId, lineId, StringComparison.Ordinal)
            || string.Equals(Over, lineId, StringComparison.Ordinal)
        ) && (Years.Contains(year) || Against?.Contains(year) == true);
}
