using System.Globalization;
using System.Net;
using System.Text;
using Calculator.Charts.Drawing;
using Calculator.TestSupport;
using SkiaSharp;

namespace Calculator.Charts.Tests.Gallery;

/// <summary>Charts on disk for a person to look at: each in full size, contact sheets of captioned thumbnails, and an index, under
/// <c>out/gallery</c> of the checkout.</summary>
internal sealed class GalleryPages
{
    private const int Columns = 3;
    private const int Rows = 3;
    private const int ThumbWidth = 800;
    private const int ThumbHeight = 500;
    private const int Gap = 16;
    private const int CaptionHeight = 28;
    private readonly string _name;
    private readonly string _folder;
    private readonly List<(string Group, string Chart, byte[] Png)> _charts = [];

    /// <param name="name">Folder of the charts and beginning of the sheets' names.</param>
    public GalleryPages(string name)
    {
        _name = name;
        _folder = Path.Combine(Repository.Root, "out", "gallery");
    }

    public void Add(string group, string chart, byte[] png) => _charts.Add((group, chart, png));

    /// <summary>Writes everything; what an earlier run left under this name is removed first.</summary>
    public void Write()
    {
        Directory.CreateDirectory(_folder);
        foreach (var old in Directory.EnumerateFiles(_folder, $"{_name}-sheet-*.png"))
        {
            File.Delete(old);
        }

        var charts = Path.Combine(_folder, _name);
        if (Directory.Exists(charts))
        {
            Directory.Delete(charts, recursive: true);
        }

        Directory.CreateDirectory(charts);
        var html = new StringBuilder()
            .Append("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
            .Append(CultureInfo.InvariantCulture, $"Charts: {_name}</title><style>")
            .Append("body{font:14px sans-serif;margin:24px}figure{display:inline-block;margin:8px}")
            .Append(
                "img{width:480px;border:1px solid #ccc}figcaption{margin-top:4px}</style></head><body>"
            );
        foreach (var group in _charts.GroupBy(c => c.Group, StringComparer.Ordinal))
        {
            html.Append(
                CultureInfo.InvariantCulture,
                $"<h2>{WebUtility.HtmlEncode(group.Key)}</h2>"
            );
            foreach (var (_, chart, png) in group)
            {
                var file = $"{_name}/{group.Key}.{chart}.png";
                File.WriteAllBytes(Path.Combine(_folder, file), png);
                html.Append(
                    CultureInfo.InvariantCulture,
                    $"<figure><a href=\"{file}\"><img src=\"{file}\" alt=\"{chart}\" loading=\"lazy\"></a><figcaption>{chart}</figcaption></figure>"
                );
            }
        }

        html.Append("</body></html>");
        File.WriteAllText(
            Path.Combine(_folder, _name == "shipped" ? "gallery.html" : $"gallery-{_name}.html"),
            html.ToString()
        );
        foreach (var (number, sheet) in _charts.Chunk(Columns * Rows).Index())
        {
            File.WriteAllBytes(
                Path.Combine(_folder, $"{_name}-sheet-{number + 1:00}.png"),
                Sheet(sheet)
            );
        }
    }

    private static byte[] Sheet((string Group, string Chart, byte[] Png)[] charts)
    {
        var rows = (charts.Length + Columns - 1) / Columns;
        const int cell = ThumbHeight + CaptionHeight + Gap;
        using var surface = SKSurface.Create(
            new SKImageInfo(Columns * (ThumbWidth + Gap) + Gap, rows * cell + Gap)
        );
        var canvas = surface.Canvas;
        canvas.Clear(new SKColor(0xD8, 0xDC, 0xE0));
        using var caption = new TextPainter(canvas);
        for (var i = 0; i < charts.Length; i++)
        {
            var x = Gap + i % Columns * (ThumbWidth + Gap);
            var y = Gap + i / Columns * cell;
            caption.Draw(
                caption.Fit($"{charts[i].Group}: {charts[i].Chart}", 20, ThumbWidth, isBold: true),
                x,
                y + CaptionHeight - 8,
                20,
                SKColors.Black,
                isBold: true
            );
            using var image = SKImage.FromEncodedData(charts[i].Png);
            var scale = Math.Min(
                (float)ThumbWidth / image.Width,
                (float)ThumbHeight / image.Height
            );
            canvas.DrawImage(
                image,
                SKRect.Create(x, y + CaptionHeight, image.Width * scale, image.Height * scale),
                new SKSamplingOptions(SKCubicResampler.Mitchell)
            );
        }

        using var snapshot = surface.Snapshot();
        using var data = snapshot.Encode(SKEncodedImageFormat.Png, 90);
        return data.ToArray();
    }
}
