using Calculator.ScenarioFiles.Documents;

namespace Calculator.ScenarioFiles.Tests.Documents;

/// <summary>Where items stand, or the item above them.</summary>
public sealed class SourceMapTests
{
    private static readonly SourceFile s_file = new("f", "/f", "");

    private static Position At(int line, int length = 5) => new(s_file, line, 1, length);

    [Fact]
    public void An_item_has_the_place_of_its_value_or_its_key()
    {
        var map = new SourceMap();
        map.Add("a.b", At(1), At(2));
        Assert.Equal(2, map.Find("a.b", atKey: false)!.Line);
        Assert.Equal(1, map.Find("a.b", atKey: true)!.Line);
    }

    [Fact]
    public void What_is_not_there_stands_at_the_key_above_it()
    {
        var map = new SourceMap();
        map.Add("", null, At(1));
        map.Add("a", At(2), At(3));
        Assert.Equal(2, map.Find("a.b.c", atKey: false)!.Line);
        Assert.Equal(1, map.Find("b", atKey: false)!.Line);
    }

    [Fact]
    public void A_map_is_shown_at_its_key()
    {
        var map = new SourceMap();
        map.Add("a", At(2), At(3, length: 1));
        Assert.Equal(2, map.Find("a", atKey: false)!.Line);
    }

    [Fact]
    public void An_empty_map_has_no_places() =>
        Assert.Null(new SourceMap().Find("a.b", atKey: false));
}
