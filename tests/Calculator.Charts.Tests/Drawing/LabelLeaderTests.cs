using Calculator.Charts.Drawing;
using SkiaSharp;

namespace Calculator.Charts.Tests.Drawing;

/// <summary>The line from a dot to its label.</summary>
public sealed class LabelLeaderTests
{
    private static readonly LabelLeader s_leader = new(0, 0, 5, SKRect.Create(20, -8, 40, 16));

    /// <summary>From the dot's edge at 5 to the label at 20, a square every two pixels.</summary>
    [Fact]
    public void Its_squares_lie_between_the_dot_and_the_label()
    {
        var squares = s_leader.Squares().ToArray();
        Assert.Equal(7, squares.Length);
        Assert.Equal(SKRect.Create(4, -1, 2, 2), squares[0]);
        Assert.All(squares, s => Assert.True(s.Right <= 20 && s.MidY == 0));
    }

    [Fact]
    public void A_label_beside_the_dot_needs_none() =>
        Assert.Empty(new LabelLeader(0, 0, 5, SKRect.Create(5, -8, 40, 16)).Squares());
}
