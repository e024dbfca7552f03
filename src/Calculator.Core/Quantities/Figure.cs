namespace Calculator.Core.Quantities;

/// <summary>One number as a scenario states it, with what a reader needs to trace it.</summary>
/// <param name="Value">The number in base units: plain currency units (not thousands or billions), ratios as fractions (2.5 % is 0.025).</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Written">The text as the scenario has it, for example <c>23.4 bn JPY</c>.</param>
/// <param name="Path">The dotted path of the figure in the scenario document.</param>
public sealed record Figure(double Value, Unit Unit, string Written, string Path)
{
    private const string ValueKey = ".value";

    /// <summary>The dotted path at which a scenario states another number in its place; <c>null</c> for a number that
    /// follows from others, such as the last year of a series.</summary>
    public string? ChangedAt { get; init; } =
        Path.EndsWith(ValueKey, StringComparison.Ordinal) ? Path[..^ValueKey.Length] : Path;

    /// <summary>Where the number was published; <c>null</c> when the scenario names none.</summary>
    public string? Source { get; init; }

    /// <summary>Anything a reader should know about the number; <c>null</c> when there is nothing.</summary>
    public string? Note { get; init; }
}
