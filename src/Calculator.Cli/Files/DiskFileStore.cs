using Calculator.ScenarioFiles.Documents;

namespace Calculator.Cli.Files;

/// <summary>Scenario files on disk.</summary>
internal sealed class DiskFileStore : IFileStore
{
    public bool Exists(string path) => File.Exists(path);

    public byte[] ReadBytes(string path, long mostBytes)
    {
        try
        {
            PlaceCheck.RequireFile(path);
            using var stream = File.OpenRead(path);
            // Read to a bound, whatever length the system tells: a file may grow, and those of /proc have none.
            var content = new MemoryStream((int)Math.Min(stream.Length, mostBytes));
            var block = new byte[81_920];
            for (int read; (read = stream.Read(block)) > 0; )
            {
                content.Write(block, 0, read);
                if (content.Length > mostBytes)
                {
                    throw new IOException(
                        $"'{path}' has {Math.Max(stream.Length, content.Length):N0} bytes; at most {mostBytes:N0} are read"
                    );
                }
            }

            return content.ToArray();
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new IOException(exception.Message, exception);
        }
    }

    public IReadOnlyList<string> YamlFiles(string folder)
    {
        try
        {
            return Directory.Exists(folder)
                ? [.. Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal)]
                : [];
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new IOException(exception.Message, exception);
        }
    }
}
