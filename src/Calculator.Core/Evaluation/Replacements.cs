using Calculator.Core.Modelling;

namespace Calculator.Core.Evaluation;

/// <summary>What a run takes from elsewhere instead of working it out.</summary>
/// <param name="Inputs">Inputs to use instead of the model's own, by id.</param>
/// <param name="Lines">Lines whose values are those of another run where that has one for the year, by id.</param>
internal sealed record Replacements(
    IReadOnlyDictionary<string, Input>? Inputs,
    IReadOnlyDictionary<string, EvaluationResult>? Lines
)
{
    /// <summary>The input in place of the one of that id, or <c>null</c>.</summary>
    public Input? Input(string id) => Inputs?.GetValueOrDefault(id);

    /// <summary>The value in place of the model's own, or <c>null</c>.</summary>
    public double? Value(string lineId, int year) =>
        Lines is not null
        && Lines.TryGetValue(lineId, out var other)
        && other.KnownValue(lineId, year) is { } value
        && !double.IsNaN(value)
            ? value
            : null;
}
