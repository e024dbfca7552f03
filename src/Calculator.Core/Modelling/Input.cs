using System.Collections.Immutable;
using Calculator.Core.Quantities;

namespace Calculator.Core.Modelling;

/// <summary>An assumption the model rests on: one number, or one number a year. The workbook gives each a blue cell or row.</summary>
/// <param name="Id">Stable dotted name, unique in the model, for example <c>japan.sma-2022.labor.amount</c>.</param>
/// <param name="Title">What it is, in words.</param>
/// <param name="Unit">Unit of the value or of every year's value.</param>
/// <param name="Range">The values that make sense.</param>
public sealed record Input(string Id, string Title, Unit Unit, ValueRange Range)
{
    /// <summary>The value where it is one for all years; <c>null</c> for a row of years.</summary>
    public Figure? Scalar { get; init; }

    /// <summary>The values by fiscal year; empty for a single value. Years may lie outside the horizon (history that a lag looks back to).</summary>
    public ImmutableSortedDictionary<int, Figure> ByYear { get; init; } =
        ImmutableSortedDictionary<int, Figure>.Empty;

    /// <summary>Heading of the group of inputs it is shown in, for example the agreement's title.</summary>
    public string Section { get; init; } = "";

    public bool IsByYear => Scalar is null;

    /// <summary>True where a scenario states one of its figures, so that it can state another.</summary>
    public bool IsChangeable => Figures.Any(f => f.ChangedAt is not null);

    /// <summary>All figures of the input, in year order.</summary>
    public IEnumerable<Figure> Figures => Scalar is { } scalar ? [scalar] : ByYear.Values;

    /// <summary>The distinct sources of its figures, joined; <c>null</c> when none is named.</summary>
    public string? Source => Join(Figures.Select(f => f.Source));

    /// <summary>The distinct notes of its figures, joined; <c>null</c> when there is none.</summary>
    public string? Note => Join(Figures.Select(f => f.Note));

    private static string? Join(IEnumerable<string?> texts)
    {
        var distinct = texts
            .Where(t => !string.IsNullOrEmpty(t))
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        return distinct.Length == 0 ? null : string.Join("; ", distinct);
    }
}
