namespace Calculator.Cli.Importing;

/// <summary>A workbook on the disk.</summary>
internal static class WorkbookFile
{
    private const long MostBytes = 50_000_000;

    /// <summary>Its content.</summary>
    /// <exception cref="IOException">It can't be read, or is too large.</exception>
    public static MemoryStream Open(string path) =>
        new FileInfo(path).Length <= MostBytes
            ? new MemoryStream(File.ReadAllBytes(path))
            : throw new IOException($"{path} is larger than {MostBytes:N0} bytes");
}
