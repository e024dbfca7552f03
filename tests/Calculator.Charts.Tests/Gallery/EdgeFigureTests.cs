using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Calculator.Charts.Figures;
using Calculator.Charts.Fonts;
using Calculator.Charts.Themes;
using SkiaSharp;

namespace Calculator.Charts.Tests.Gallery;

/// <summary>Figures at the limits are drawn whole: nothing outside the picture, no text over another.</summary>
public sealed class EdgeFigureTests
{
    public static TheoryData<string> Names() => [.. EdgeFigures.All.Select(f => f.Name)];

    private static ChartFigure Figure(string name) =>
        EdgeFigures.All.First(f => f.Name == name).Figure;

    [Theory]
    [MemberData(nameof(Names))]
    public void Texts_lie_in_the_picture_and_beside_one_another(string name)
    {
        foreach (
            var (size, fonts) in ChartSize.All.SelectMany(s =>
                new (ChartSize, Func<int, SKTypeface?>?)[] { (s, null), (s, _ => null) }
            )
        )
        {
            Picture.AssertTextsStandApart(Figure(name), size, fonts);
        }
    }

    /// <summary>On a machine without fonts: letters of Inter as they are, others by their code point.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void An_svg_is_well_formed_and_has_every_text(string name)
    {
        var figure = Figure(name);
        var svg = XDocument.Parse(
            ChartRenderer.RenderSvg(figure, ChartTheme.Light, ChartSize.Page, _ => null)
        );
        var written = Letters(
            string.Concat(
                svg.Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value)
            )
        );
        foreach (
            var text in ChartRenderer
                .Texts(figure, ChartTheme.Light, ChartSize.Page, _ => null)
                .Select(t => t.Text)
        )
        {
            if (InterTypeface.Regular.ContainsGlyphs(text))
            {
                Assert.Contains(Letters(text), written, StringComparison.Ordinal);
                continue;
            }

            foreach (var rune in text.EnumerateRunes().Where(r => !Rune.IsWhiteSpace(r)))
            {
                Assert.Contains(
                    InterTypeface.Regular.ContainsGlyph(rune.Value)
                        ? rune.ToString()
                        : rune.Value.ToString("X4", CultureInfo.InvariantCulture),
                    written,
                    StringComparison.Ordinal
                );
            }
        }

        static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
    }

    [Fact]
    public void Pictures_in_every_theme_and_size()
    {
        var pages = new GalleryPages("edge");
        var looks = from theme in ChartTheme.All from size in ChartSize.All select (theme, size);
        var all = looks.ToArray();
        foreach (var (number, (name, figure)) in EdgeFigures.All.Index())
        {
            // Each in the common look, and in one of the others by turns.
            foreach (var (theme, size) in new[] { all[0], all[1 + number % (all.Length - 1)] })
            {
                var png = ChartRenderer.RenderPng(figure, theme, size);
                Assert.Equal(png, ChartRenderer.RenderPng(figure, theme, size));
                if (name is not "empty-texts" and not "no-series")
                {
                    Picture.AssertShowsSomething(png, size);
                }

                pages.Add(name, $"{theme.Name}-{size.Name}", png);
            }
        }

        pages.Write();
    }
}
