using Calculator.Charts.Drawing;
using SkiaSharp;

namespace Calculator.Charts.Tests.Drawing;

/// <summary>Labels under a plot.</summary>
public sealed class CategoryLabelsTests
{
    private static CategoryLabels For(float slot, params string[] names)
    {
        using var text = new TextPainter(new SKNoDrawCanvas(1000, 1000));
        return CategoryLabels.For(names, text, slot, most: 200);
    }

    [Fact]
    public void Years_stand_in_one_row_however_many()
    {
        var years = Enumerable.Range(2000, 100).Select(y => $"{y}").ToArray();
        Assert.Equal(For(100, "2022").Height, For(5, years).Height);
        Assert.Equal(0, For(5, years).Overhang);
    }

    [Fact]
    public void A_name_wider_than_its_place_takes_lines_before_it_is_slanted()
    {
        const string name = "Facilities improvement programme";
        var row = For(400, name);
        var wrapped = For(90, name);
        Assert.True(wrapped.Height > row.Height);
        Assert.Equal(0, wrapped.Overhang);
        var slanted = For(20, name, name);
        Assert.True(slanted.Overhang > 20);
        Assert.InRange(slanted.Height, wrapped.Height, 200);
    }
}
