using Calculator.Core.Evaluation;

namespace Calculator.Core.Tests.Support;

/// <summary>A line's values beside those of a hand calculation.</summary>
internal static class ExpectedLine
{
    /// <summary>Every year of the line lies within a tolerance, in base units, of the value expected.</summary>
    public static void Is(
        EvaluationResult result,
        string line,
        double tolerance,
        params double[] expected
    )
    {
        var values = result.Values(line).ToArray();
        Assert.Equal(expected.Length, values.Length);
        for (var i = 0; i < expected.Length; i++)
        {
            Assert.InRange(values[i], expected[i] - tolerance, expected[i] + tolerance);
        }
    }
}
