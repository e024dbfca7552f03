using Calculator.Core.Modelling;
using Calculator.Reporting;

namespace Calculator.Workbooks.Sheets;

/// <summary>Says where in the scenario file figures stand.</summary>
internal static class InputPositions
{
    /// <summary>For example <c>japan.yaml:12:9</c>, or the first and the last of several; <c>null</c> when no position is known.</summary>
    public static string? Describe(Report report, IEnumerable<Figure> figures)
    {
        var positions = figures
            .Select(f => report.Positions.GetValueOrDefault(f.Path))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        return positions.Length switch
        {
            0 => null,
            1 => positions[0],
            _ => $"{positions[0]} to {positions[^1]}",
        };
    }
}
