using Calculator.Charts.Drawing;
using CsCheck;
using SkiaSharp;

namespace Calculator.Charts.Tests.Drawing;

/// <summary>Where a label can stand.</summary>
public sealed class LabelPlacesTests
{
    [Fact]
    public void Beside_a_dot_comes_before_over_and_under_it()
    {
        var places = LabelPlaces.Around(100, 50, 10, 40, 16, isUnderFirst: false).ToArray();
        Assert.Equal(19, places.Length);
        Assert.Equal((110, 42), (places[0].Left, places[0].Top));
        Assert.Equal((90, 58), (places[1].Right, places[1].Bottom));
        Assert.Equal(40, places[2].Bottom);
        Assert.Equal(60, places[3].Top);
    }

    [Fact]
    public void A_ring_is_named_under_its_centre_first() =>
        Assert.Equal(60, LabelPlaces.Around(100, 50, 10, 40, 16, isUnderFirst: true).First().Top);

    [Fact]
    public void Every_place_has_the_label_s_size_and_the_four_sides_keep_the_distance() =>
        Gen.Select(Gen.Int[5, 60], Gen.Int[10, 200])
            .Sample(
                (distance, width) =>
                {
                    var places = LabelPlaces
                        .Around(0, 0, distance, width, 16, isUnderFirst: false)
                        .ToArray();
                    Assert.All(places, r => Assert.Equal(width, r.Width, 0.01));
                    Assert.All(places, r => Assert.Equal(16, r.Height, 0.01));
                    Assert.All(
                        places.Take(4),
                        r =>
                            Assert.False(
                                r.IntersectsWith(
                                    new SKRect(-distance, -distance, distance, distance)
                                )
                            )
                    );
                },
                iter: 100
            );
}
