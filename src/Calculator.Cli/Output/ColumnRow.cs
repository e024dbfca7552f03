namespace Calculator.Cli.Output;

/// <summary>A row of a table whose columns may go into blocks below one another.</summary>
/// <param name="Head">What every block repeats; the first may be shortened.</param>
/// <param name="Values">A text for each column; none is ever broken.</param>
internal sealed record ColumnRow(IReadOnlyList<string> Head, IReadOnlyList<string> Values)
{
    /// <summary>True for a row that stands out.</summary>
    public bool IsBold { get; init; }

    /// <summary>True where an empty row stands before it.</summary>
    public bool BeginsSection { get; init; }
}
