using SkiaSharp;

namespace Calculator.Charts.Fonts;

/// <summary>The machine's fonts, for letters that the built-in typeface lacks. Skia's own search is asked first; where it knows no
/// fonts, as on Linux without fontconfig, the font files in the usual folders are looked through, in an order that does not
/// depend on the file system.</summary>
internal static class SystemFonts
{
    private static readonly Lazy<string[]> s_files = new(Files);
    private static readonly Dictionary<string, SKTypeface?> s_opened = new(StringComparer.Ordinal);
    private static readonly Dictionary<int, SKTypeface?> s_found = [];
    private static readonly Lock s_lock = new();

    /// <summary>Parts of file names, the families to prefer first: without serifs, with many letters.</summary>
    private static readonly string[] s_preferred =
    [
        "NotoSans-",
        "NotoSansCJK",
        "NotoSans",
        "DejaVuSans.",
        "DroidSans",
        "LiberationSans",
        "Sans",
    ];

    /// <summary>A typeface that has a code point, or <c>null</c> where the machine has none.</summary>
    public static SKTypeface? With(int codePoint)
    {
        lock (s_lock)
        {
            if (!s_found.TryGetValue(codePoint, out var typeface))
            {
                typeface = SKFontManager.Default.MatchCharacter(codePoint);
                if (typeface?.ContainsGlyph(codePoint) != true)
                {
                    typeface = s_files
                        .Value.Select(Open)
                        .FirstOrDefault(t => t?.ContainsGlyph(codePoint) == true);
                }

                s_found.Add(codePoint, typeface);
            }

            return typeface;
        }
    }

    private static SKTypeface? Open(string file)
    {
        if (!s_opened.TryGetValue(file, out var typeface))
        {
            typeface = SKTypeface.FromFile(file);
            s_opened.Add(file, typeface);
        }

        return typeface;
    }

    private static string[] Files()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            IgnoreInaccessible = true,
            MaxRecursionDepth = 6,
        };
        return
        [
            .. new[]
            {
                Environment.GetFolderPath(Environment.SpecialFolder.Fonts),
                "/usr/share/fonts",
                "/usr/local/share/fonts",
                Path.Combine(home, ".fonts"),
                Path.Combine(home, ".local", "share", "fonts"),
                "/System/Library/Fonts",
                "/Library/Fonts",
            }
                .Where(f => Path.IsPathRooted(f) && Directory.Exists(f))
                .Distinct(StringComparer.Ordinal)
                .SelectMany(f => Directory.EnumerateFiles(f, "*", options))
                .Where(f =>
                    Path.GetExtension(f).ToUpperInvariant() is ".TTF" or ".OTF" or ".TTC"
                    && !Path.GetFileName(f).Contains("Color", StringComparison.OrdinalIgnoreCase)
                )
                .OrderBy(Rank)
                .ThenBy(f => f, StringComparer.Ordinal),
        ];
    }

    private static int Rank(string file)
    {
        var name = Path.GetFileName(file);
        var place = Array.FindIndex(
            s_preferred,
            p => name.Contains(p, StringComparison.OrdinalIgnoreCase)
        );
        var isPlain =
            !name.Contains("Bold", StringComparison.OrdinalIgnoreCase)
            && !name.Contains("Italic", StringComparison.OrdinalIgnoreCase)
            && !name.Contains("Oblique", StringComparison.OrdinalIgnoreCase)
            && !name.Contains("Mono", StringComparison.OrdinalIgnoreCase);
        return (place < 0 ? s_preferred.Length : place) + (isPlain ? 0 : 100);
    }
}
