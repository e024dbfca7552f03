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
            var texts = ChartRenderer.Texts(Figure(name), ChartTheme.Light, size, fonts);
            foreach (var text in texts)
            {
                Assert.All(
                    text.Corners,
                    c =>
                        Assert.True(
                            c.X >= 0 && c.Y >= 0 && c.X <= size.Width && c.Y <= size.Height,
                            $"{size.Name}: '{text.Text}' is cut at {c}"
                        )
                );
            }

            for (var i = 0; i < texts.Count; i++)
            {
                for (var j = i + 1; j < texts.Count; j++)
                {
                    Assert.False(
                        Overlap(texts[i].Corners, texts[j].Corners),
                        $"{size.Name}: '{texts[i].Text}' and '{texts[j].Text}' overlap at {texts[i].Corners[0]} and {texts[j].Corners[0]}"
                    );
                }
            }
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

    /// <summary>True where two convex four-cornered shapes share more than their edges: no line separates them.</summary>
    private static bool Overlap(SKPoint[] a, SKPoint[] b)
    {
        const float touching = 0.75f;
        foreach (var shape in new[] { a, b })
        {
            for (var i = 0; i < 4; i++)
            {
                var edge = shape[(i + 1) % 4] - shape[i];
                var length = edge.Length;
                if (length < 1e-3)
                {
                    continue;
                }

                var normal = new SKPoint(-edge.Y / length, edge.X / length);
                var (minA, maxA) = Along(a, normal);
                var (minB, maxB) = Along(b, normal);
                if (maxA - touching <= minB || maxB - touching <= minA)
                {
                    return false;
                }
            }
        }

        return true;

        static (float Min, float Max) Along(SKPoint[] shape, SKPoint normal)
        {
            var on = shape.Select(p => p.X * normal.X + p.Y * normal.Y).ToArray();
            return (on.Min(), on.Max());
        }
    }
}
