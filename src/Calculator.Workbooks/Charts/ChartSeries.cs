namespace Calculator.Workbooks.Charts;

/// <summary>One series: its name and its numbers, both read from cells.</summary>
/// <param name="NameReference">Cell of the name.</param>
/// <param name="Name">The name.</param>
/// <param name="Numbers">Its numbers.</param>
/// <param name="Colour">Colour as RRGGBB; <c>null</c> for columns that only carry others and are not seen.</param>
internal sealed record ChartSeries(
    string NameReference,
    string Name,
    ChartNumbers Numbers,
    string? Colour
)
{
    /// <summary>False for a series that the legend leaves out.</summary>
    public bool IsInLegend { get; init; } = true;
}
