using System.IO.Compression;

namespace Calculator.Workbooks.Finishing;

/// <summary>Packs the archive: its entries bear the clock's time, and stand in the order of writing.</summary>
internal static class StableArchive
{
    // Programs that tell a file by its beginning look for the list of types.
    private const string Types = "[Content_Types].xml";

    // The earliest moment a zip entry can bear.
    private static readonly DateTimeOffset s_timestamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="package">The archive to pack; seekable.</param>
    /// <param name="output">Where to; need not be seekable, is left open.</param>
    public static void Write(Stream package, Stream output)
    {
        package.Position = 0;
        using var packed = new MemoryStream();
        using (var from = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true))
        using (var to = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (
                var entry in from
                    .Entries.OrderBy(e => e.FullName is Types ? 0 : 1)
                    .ThenBy(e => e.FullName, StringComparer.Ordinal)
            )
            {
                var copy = to.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = s_timestamp;
                using var source = entry.Open();
                using var target = copy.Open();
                source.CopyTo(target);
            }
        }

        packed.Position = 0;
        packed.CopyTo(output);
    }
}
