using System.Buffers.Binary;
using System.Collections.Immutable;
using Calculator.Charts.Catalog;
using Calculator.Charts.Figures;
using Calculator.Charts.Themes;
using SkiaSharp;

namespace Calculator.Charts.Tests;

public sealed class ChartRendererTests
{
    private static readonly ImmutableArray<string> s_years = ["2022", "2023", "2024"];

    private static StackedColumnsFigure Stack(
        int series = 3,
        double factor = 1,
        string title = "A title"
    ) =>
        new(
            title,
            "A finding",
            "Sources: somebody",
            s_years,
            [
                .. Enumerable
                    .Range(1, series)
                    .Select(i => new ChartSeries($"Series {i}", [i * factor, -i * factor / 2, 0])),
            ],
            "bn USD"
        )
        {
            Share = new ChartSeries("Share", [0.2, 0.4, 0.6]),
        };

    public static TheoryData<ChartFigure> Figures() =>
        [
            Stack(),
            Stack(series: 30),
            Stack(factor: 0),
            Stack(factor: 1e9),
            Stack(
                title: string.Join(
                    ' ',
                    Enumerable.Repeat("A very long title that has to be wrapped", 8)
                )
            ),
            Stack(title: "日本の思いやり予算 – 주한미군 방위비"),
            new GroupedColumnsFigure(
                "T",
                "",
                "",
                s_years,
                [new("A", [1, 2, 3]), new("B", [3, -2, 1])],
                "persons"
            ),
            new LinesFigure(
                "T",
                "S",
                "F",
                s_years,
                [new("A", [0.01, 0.02, 0.03]), new("B", [0.01, 0.02, 0.03])],
                "%"
            )
            {
                IsPercent = true,
            },
            new LinesFigure("T", "S", "F", ["2022"], [new("A", [5])], "USD"),
            new WaterfallFigure(
                "T",
                "S",
                "F",
                ("Base", 5),
                [("Price", 1), ("Rate", -2)],
                ("Alternative", 4),
                "bn USD"
            ),
            new MapFigure(
                "T",
                "S",
                "F",
                [new("Kadena", 26.35, 127.77, 8000), new("Yokosuka", 35.29, 139.67, 20000)],
                [new("Taipei", 25.03, 121.56, 1000)],
                "persons"
            ),
            new MapFigure("T", "S", "F", [], [], "persons"),
            // Years without a value at either end, between others, and in every year.
            new LinesFigure(
                "T",
                "S",
                "F",
                s_years,
                [
                    new("A", [double.NaN, 1, 2]),
                    new("B", [3, double.NaN, 1]),
                    new("C", [double.NaN, double.NaN, double.NaN]),
                ],
                "USD"
            )
            {
                PartCategories = [0, 2],
                Marks = [new(0, 1, "2023"), new(1, 1, "none")],
            },
            new GroupedColumnsFigure(
                "T",
                "S",
                "F",
                s_years,
                [new("A", [double.NaN, 1, 2]), new("B", [3, double.NaN, 1])],
                "USD"
            )
            {
                PartCategories = [0],
            },
            Stack() with
            {
                Series = [new("A", [double.NaN, 1, 2]), new("B", [double.NaN, double.NaN, 1])],
                Share = new("Share", [double.NaN, 0.4, double.NaN]),
                PartCategories = [2],
            },
        ];

    [Theory]
    [MemberData(nameof(Figures))]
    public void Every_figure_is_drawn_in_every_theme_with_the_same_bytes_twice(ChartFigure figure)
    {
        foreach (var theme in ChartTheme.All)
        {
            var png = ChartRenderer.RenderPng(figure, theme, ChartSize.Page);
            Assert.Equal(png, ChartRenderer.RenderPng(figure, theme, ChartSize.Page));
            Assert.Equal(
                2 * ChartSize.Page.Width,
                BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16))
            );
            Assert.Equal(
                2 * ChartSize.Page.Height,
                BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))
            );
        }
    }

    [Fact]
    public void Charts_drawn_at_the_same_time_are_those_drawn_one_after_another()
    {
        ChartFigure[] figures =
        [
            .. Figures().Select(r => r.Data),
            .. Figures().Select(r => r.Data),
        ];
        var alone = Array.ConvertAll(figures, Drawn);
        var together = new (byte[] Png, string Svg)[figures.Length];
        Parallel.For(
            0,
            figures.Length,
            new ParallelOptions { MaxDegreeOfParallelism = 8 },
            i => together[i] = Drawn(figures[i])
        );
        Assert.Equal(alone.Select(a => a.Svg), together.Select(t => t.Svg), StringComparer.Ordinal);
        Assert.All(alone.Zip(together), p => Assert.Equal(p.First.Png, p.Second.Png));

        static (byte[] Png, string Svg) Drawn(ChartFigure figure) =>
            (
                ChartRenderer.RenderPng(figure, ChartTheme.Light, ChartSize.Page),
                ChartRenderer.RenderSvg(figure, ChartTheme.Light, ChartSize.Page)
            );
    }

    /// <summary>Three channels where the ground lets nothing through, four where it does.</summary>
    [Theory]
    [InlineData(255, 2)]
    [InlineData(0, 6)]
    public void A_ground_that_shines_through_stays_so(byte alpha, byte colourType)
    {
        var theme = ChartTheme.Light with { Background = SKColors.White.WithAlpha(alpha) };
        var png = ChartRenderer.RenderPng(Stack(), theme, ChartSize.Page);
        Assert.Equal(colourType, png[25]);
        using var bitmap = SKBitmap.Decode(png);
        Assert.Equal(alpha, bitmap.GetPixel(0, 0).Alpha);
    }

    [Fact]
    public void Svg_has_real_text()
    {
        var svg = ChartRenderer.RenderSvg(Stack(), ChartTheme.Light, ChartSize.Slide);
        Assert.Contains("<text", svg, StringComparison.Ordinal);
        foreach (var text in new[] { "A title", "A finding", "Series 2", "2023" })
        {
            Assert.Contains(text, svg, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Text_is_drawn_in_the_built_in_typeface()
    {
        // The title's strip must hold dark pixels, and the SVG must name Inter, whatever fonts the machine has.
        using var bitmap = SKBitmap.Decode(
            ChartRenderer.RenderPng(Stack(), ChartTheme.Light, ChartSize.Page)
        );
        var dark = 0;
        for (var y = 56; y < 100; y++)
        {
            for (var x = 56; x < 300; x++)
            {
                dark += bitmap.GetPixel(x, y).Red < 100 ? 1 : 0;
            }
        }

        Assert.InRange(dark, 200, 5000);
        Assert.Contains(
            "Inter",
            ChartRenderer.RenderSvg(Stack(), ChartTheme.Light, ChartSize.Page),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public void A_series_of_another_length_is_a_misuse(int length) =>
        Assert.Throws<ArgumentException>(() =>
            ChartRenderer.RenderPng(
                new LinesFigure("T", "", "", s_years, [new("A", [.. new double[length]])], ""),
                ChartTheme.Light,
                ChartSize.Page
            )
        );

    [Fact]
    public void An_infinite_value_is_a_misuse() =>
        Assert.Throws<ArgumentException>(() =>
            ChartRenderer.RenderPng(
                new LinesFigure(
                    "T",
                    "",
                    "",
                    s_years,
                    [new("A", [1, double.PositiveInfinity, 2])],
                    ""
                ),
                ChartTheme.Light,
                ChartSize.Page
            )
        );

    [Fact]
    public void Every_chart_is_in_the_catalog() =>
        Assert.Equal(
            typeof(IChart)
                .Assembly.GetTypes()
                .Where(t => typeof(IChart).IsAssignableFrom(t) && t.IsClass)
                .Select(t => t.Name)
                .Order(StringComparer.Ordinal),
            ChartCatalog.Charts.Select(c => c.GetType().Name).Order(StringComparer.Ordinal)
        );
}
