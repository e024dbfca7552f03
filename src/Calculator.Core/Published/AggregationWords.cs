namespace Calculator.Core.Published;

/// <summary>The words for aggregations in a scenario file and in results.</summary>
public static class AggregationWords
{
    /// <summary>By word; the value of one year has none, as a year alone says it.</summary>
    public static IReadOnlyDictionary<string, Aggregation> Known { get; } =
        new Dictionary<string, Aggregation>(StringComparer.Ordinal)
        {
            ["sum"] = Aggregation.Sum,
            ["mean"] = Aggregation.Mean,
            ["change"] = Aggregation.Change,
            ["growth"] = Aggregation.Growth,
            ["yearly-growth"] = Aggregation.YearlyGrowth,
        };

    /// <summary>The word, or <c>value</c>.</summary>
    public static string Word(this Aggregation aggregation) =>
        Known.Where(w => w.Value == aggregation).Select(w => w.Key).FirstOrDefault() ?? "value";

    /// <summary>True where the years are set against others.</summary>
    public static bool IsComparison(this Aggregation aggregation) =>
        aggregation is Aggregation.Change or Aggregation.Growth or Aggregation.YearlyGrowth;
}
