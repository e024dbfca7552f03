using Calculator.Charts.Drawing;
using Calculator.Charts.Figures;
using Calculator.Charts.Themes;

namespace Calculator.Charts.Tests.Drawing;

public sealed class SvgIdsTests
{
    [Fact]
    public void Ids_are_numbered_from_1_where_they_are_stated_and_used() =>
        Assert.Equal(
            "<clipPath id=\"cl_1\"/><g clip-path=\"url(#cl_1)\"/><image id=\"img_2\"/><use xlink:href=\"#img_2\"/><g clip-path=\"url(#cl_1)\"/>",
            SvgIds.Renumber(
                "<clipPath id=\"cl_1c\"/><g clip-path=\"url(#cl_1c)\"/><image id=\"img_3\"/><use xlink:href=\"#img_3\"/><g clip-path=\"url(#cl_1c)\"/>"
            )
        );

    [Fact]
    public void Texts_stay_as_they_are() =>
        Assert.Equal(
            "<text x=\"1\">the title id=\"cl_4\" url(#cl_4)</text>",
            SvgIds.Renumber("<text x=\"1\">the title id=\"cl_4\" url(#cl_4)</text>")
        );

    /// <summary>Whatever was drawn before: the second picture is that of a process that draws it alone.</summary>
    [Fact]
    public void A_picture_has_the_same_bytes_however_many_were_drawn_before()
    {
        var figure = new LinesFigure(
            "Title",
            "",
            "",
            ["2022", "2023"],
            [new ChartSeries("a", [1, 2])],
            "USD"
        );
        string Draw() => ChartRenderer.RenderSvg(figure, ChartTheme.Light, ChartSize.Page);
        var first = Draw();
        Assert.Contains("id=\"cl_1\"", first, StringComparison.Ordinal);
        Assert.Equal(first, Draw());
    }
}
