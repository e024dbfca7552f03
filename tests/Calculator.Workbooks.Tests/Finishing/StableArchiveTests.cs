using System.IO.Compression;
using Calculator.Workbooks.Finishing;

namespace Calculator.Workbooks.Tests.Finishing;

public sealed class StableArchiveTests
{
    [Fact]
    public void Order_and_time_of_the_entries_do_not_matter()
    {
        var one = Packed(("b", 2026), ("[Content_Types].xml", 2020), ("a", 1999));
        var other = Packed(("a", 2000), ("b", 2001), ("[Content_Types].xml", 2002));
        Assert.Equal(one, other);
        using var archive = new ZipArchive(new MemoryStream(one));
        Assert.Equal(["[Content_Types].xml", "a", "b"], archive.Entries.Select(e => e.FullName));
        using var text = new StreamReader(archive.GetEntry("b")!.Open());
        Assert.Equal("b", text.ReadToEnd());
    }

    private static byte[] Packed(params (string Name, int Year)[] entries)
    {
        using var package = new MemoryStream();
        using (var archive = new ZipArchive(package, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, year) in entries)
            {
                var entry = archive.CreateEntry(name);
                entry.LastWriteTime = new DateTimeOffset(year, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var writer = new StreamWriter(entry.Open());
                writer.Write(name);
            }
        }

        using var output = new MemoryStream();
        StableArchive.Write(package, output);
        return output.ToArray();
    }
}
