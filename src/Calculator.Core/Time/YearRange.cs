namespace Calculator.Core.Time;

/// <summary>A span of fiscal years, both ends included. The default is the single year 0 and is never valid input.</summary>
/// <param name="First">First fiscal year, by its label.</param>
/// <param name="Last">Last fiscal year, by its label; not before <paramref name="First"/>.</param>
public readonly record struct YearRange(int First, int Last)
{
    /// <summary>Number of years, at least 1.</summary>
    public int Count => Last - First + 1;

    public bool Contains(int year) => year >= First && year <= Last;

    public IEnumerable<int> Years => Enumerable.Range(First, Count);

    /// <summary>For example <c>2022-2026</c>, or <c>2022</c> for one year.</summary>
    public override string ToString() => First == Last ? $"{First}" : $"{First}-{Last}";
}
