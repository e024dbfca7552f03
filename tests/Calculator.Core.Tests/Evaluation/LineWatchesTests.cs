using Calculator.Core.Modelling;
using Calculator.Core.Quantities;
using Calculator.Core.Tests.Support;
using Calculator.Core.Time;

namespace Calculator.Core.Tests.Evaluation;

public sealed class LineWatchesTests
{
    [Fact]
    public void The_years_above_zero_are_told_with_their_values()
    {
        var found = TestModel.Found(
            new YearRange(2022, 2025),
            builder =>
                builder.Add(
                    new Line(
                        "excess",
                        "excess",
                        Unit.Ratio,
                        // Less than half a coin is what binary fractions leave of nothing.
                        builder.ByYear("of", (2022, 0), (2023, 0.5), (2024, 0.001), (2025, 2))
                    )
                    {
                        Watch = new LineWatch("X001", "here", "the total is exceeded"),
                    }
                )
        );
        var warning = Assert.Single(found);
        Assert.Equal(
            ("X001", "here", "the total is exceeded: 2023 (50 %), 2025 (200 %)"),
            (warning.Code, warning.Path, warning.Message)
        );
    }
}
