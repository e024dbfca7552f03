using System.Reflection;
using System.Text;
using SkiaSharp;

namespace Calculator.Charts.Fonts;

/// <summary>The Inter typeface from the program's own resources: charts look the same with and without system fonts.</summary>
internal static class InterTypeface
{
    private static readonly Lazy<Dictionary<string, byte[]>> s_files = new(ReadFiles);
    private static readonly Lazy<SKTypeface> s_regular = new(() => Load("Inter-Regular.ttf"));
    private static readonly Lazy<SKTypeface> s_semibold = new(() => Load("Inter-SemiBold.ttf"));

    public static SKTypeface Regular => s_regular.Value;

    public static SKTypeface SemiBold => s_semibold.Value;

    private static SKTypeface Load(string name)
    {
        using var data = SKData.CreateCopy(s_files.Value[name]);
        var typeface =
            SKTypeface.FromData(data)
            ?? throw new InvalidOperationException($"The typeface {name} can't be read.");
        // It makes what it looks letters up with on the first question, which is asked here, before several threads ask.
        _ = typeface.ContainsGlyph('0');
        return typeface;
    }

    /// <summary>The package's assembly holds its files in one resource: an index (version, count, then name, offset and size
    /// of each), and the files behind it.</summary>
    private static Dictionary<string, byte[]> ReadFiles()
    {
        using var embedded = typeof(InterTypeface).Assembly.GetManifestResourceStream("Inter.dll")!;
        var bytes = new byte[embedded.Length];
        embedded.ReadExactly(bytes);
        using var resource = Assembly.Load(bytes).GetManifestResourceStream("!AvaloniaResources")!;
        using var reader = new BinaryReader(resource, Encoding.UTF8);
        var indexLength = reader.ReadInt32();
        _ = reader.ReadInt32();
        var entries = new (string Name, int Offset, int Size)[reader.ReadInt32()];
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = (
                Path.GetFileName(reader.ReadString()),
                reader.ReadInt32(),
                reader.ReadInt32()
            );
        }

        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (
            var (name, offset, size) in entries.Where(e =>
                e.Name is "Inter-Regular.ttf" or "Inter-SemiBold.ttf"
            )
        )
        {
            resource.Position = sizeof(int) + indexLength + offset;
            files[name] = reader.ReadBytes(size);
        }

        return files;
    }
}
