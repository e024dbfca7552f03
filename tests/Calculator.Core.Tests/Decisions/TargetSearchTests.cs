using Calculator.Core.Decisions;

namespace Calculator.Core.Tests.Decisions;

public sealed class TargetSearchTests
{
    private static TargetAnswer Find(Func<double, double?> measure, double target) =>
        TargetSearch.Find(measure, target, 0, 10);

    private static string Shown(TargetAnswer answer) =>
        string.Join(
            ' ',
            answer.Solutions.Select(s =>
                s.IsSpan
                    ? FormattableString.Invariant($"{s.First:0.######}..{s.Last:0.######}")
                    : FormattableString.Invariant($"{s.First:0.######}")
            )
        );

    /// <summary>3 x + 1 = 10 at 3; x squared = 2 at 1.414214; 100 / x = 40 at 2.5.</summary>
    [Fact]
    public void A_crossing_is_one_value()
    {
        Assert.Equal("3", Shown(Find(x => 3 * x + 1, 10)));
        Assert.Equal("1.414214", Shown(Find(x => x * x, 2)));
        Assert.Equal("2.5", Shown(Find(x => x == 0 ? null : 100 / x, 40)));
        Assert.Equal("3.141593", Shown(Find(x => -x, -Math.PI)));
    }

    /// <summary>(x - 2)(x - 5)(x - 8): 0 at each of them.</summary>
    [Fact]
    public void Each_of_several_is_found() =>
        Assert.Equal("2 5 8", Shown(Find(x => (x - 2) * (x - 5) * (x - 8), 0)));

    [Fact]
    public void The_ends_of_the_range_belong_to_it()
    {
        Assert.Equal("0", Shown(Find(x => x, 0)));
        Assert.Equal("10", Shown(Find(x => x, 10)));
    }

    /// <summary>min(2 x, 7) is 7 from 3.5 on; max(x, 4) is 4 up to 4; between a floor and a cap both are flat.</summary>
    [Fact]
    public void Where_a_bound_makes_it_flat_the_whole_span_is_the_answer()
    {
        Assert.Equal("3.5..10", Shown(Find(x => Math.Min(2 * x, 7), 7)));
        Assert.Equal("0..4", Shown(Find(x => Math.Max(x, 4), 4)));
        Assert.Equal(
            "2.0001..2.0299",
            Shown(
                Find(
                    x =>
                        x is >= 2.0001 and <= 2.0299 ? 1
                        : x > 2.0299 ? 1 + (x - 2.0299)
                        : x / 2.0001,
                    1
                )
            )
        );
        Assert.Equal("0..10", Shown(Find(_ => 1, 1)));
    }

    /// <summary>-(x - 3.123)^2 + 5 touches 5 at 3.123, and is 4.9999 at 3.113 and 3.133: both lie within one step of the scan.</summary>
    [Fact]
    public void What_touches_the_target_between_two_steps_is_found()
    {
        var touched = Assert.Single(Find(x => 5 - (x - 3.123) * (x - 3.123), 5).Solutions);
        Assert.Equal(3.123, touched.First, 1e-3);
        var two = Find(x => 5 - (x - 3.123) * (x - 3.123), 4.9999).Solutions;
        Assert.Equal([3.113, 3.133], two.Select(s => Math.Round(s.First, 6)));
    }

    /// <summary>x squared lies between 0, at 0, and 100, at 10.</summary>
    [Fact]
    public void Where_there_is_none_the_reach_is_told()
    {
        var answer = Find(x => x * x, 101);
        Assert.Empty(answer.Solutions);
        Assert.Empty(answer.Jumps);
        Assert.Equal((0, 0), answer.Lowest);
        Assert.Equal((10, 100), answer.Highest);
    }

    [Fact]
    public void A_jump_over_the_target_is_no_solution()
    {
        var answer = Find(x => x < 4.2 ? 1 : 3, 2);
        Assert.Empty(answer.Solutions);
        Assert.Equal(4.2, Assert.Single(answer.Jumps), 1e-9);
    }

    [Fact]
    public void Values_without_a_result_are_passed_over_and_counted()
    {
        var answer = Find(x => x < 5 ? null : x, 7);
        Assert.Equal("7", Shown(answer));
        Assert.Equal((100, 201), (answer.Refused, answer.Tried));
        var none = Find(_ => null, 7);
        Assert.Empty(none.Solutions);
        Assert.Null(none.Lowest);
        Assert.Equal(201, none.Refused);
    }

    [Fact]
    public void Nothing_outside_the_range_is_asked_for()
    {
        var asked = new List<double>();
        Find(
            x =>
            {
                asked.Add(x);
                return x * x;
            },
            30
        );
        Assert.All(asked, x => Assert.InRange(x, 0, 10));
    }

    [Fact]
    public void A_range_has_two_ends() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TargetSearch.Find(x => x, 1, 2, 2));
}
